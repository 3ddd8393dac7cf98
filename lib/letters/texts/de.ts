import { inWords } from '../dates';
import { quoted } from '../plain';
import {
  type AskFacts,
  type CountWords,
  type DetailWords,
  type Earlier,
  type LetterTexts,
  listed,
  piecesOf,
  type ReachWords,
  type SubjectWords,
  type UseWords,
  usesListed,
} from './texts';

/** In the dative, as „widersprechen“ asks for. */
const uses: UseWords = {
  sale: 'dem Verkauf meiner personenbezogenen Daten',
  sharing: 'der Weitergabe meiner Daten für kontextübergreifende verhaltensbezogene Werbung',
  'targeted-ads': 'gezielter Werbung',
  profiling: 'dem Profiling für Entscheidungen, die rechtliche oder ähnlich erhebliche Folgen für mich haben',
  'profiling-automated':
    'dem Profiling für automatisierte Entscheidungen, die rechtliche oder ähnlich erhebliche Folgen für mich haben',
  'profiling-solely-automated':
    'dem Profiling für ausschließlich automatisierte Entscheidungen, die rechtliche oder ähnlich erhebliche Folgen für mich haben',
};

const short: SubjectWords = {
  sale: 'Verkauf',
  sharing: 'Weitergabe',
  'targeted-ads': 'gezielte Werbung',
  profiling: 'Profiling',
};

const reached: ReachWords = {
  all: 'aller personenbezogenen Daten, die Sie über mich gespeichert haben',
  provided: 'aller personenbezogenen Daten, die ich Ihnen gegeben habe',
  collected: 'aller personenbezogenen Daten über mich, die Sie bei mir erhoben haben',
  'by-consent': 'aller personenbezogenen Daten über mich, die Sie aufgrund meiner Einwilligung verarbeiten',
};

const details: DetailWords = {
  purposes: 'die Zwecke, für die Sie sie verwenden',
  categories: 'die Arten der Daten',
  recipients: 'alle, denen Sie sie offengelegt haben',
  'recipient-categories': 'die Kategorien derer, denen Sie sie offengelegt haben',
  source: 'woher Sie sie haben',
  retention: 'wie lange Sie sie aufbewahren',
  automated: 'ob automatisiert entschieden wird und nach welcher Logik',
  transfers: 'in welche Länder sie gehen und welche Garantien dort gelten',
};

const months: CountWords = { 1: 'einen Monat', 2: 'zwei Monate', 3: 'drei Monate' };

/** „Nach Art. 17 … verlange ich …“, „Hiermit bitte ich Sie um …“. */
function demand({ under }: AskFacts, what: string): string {
  return under === null ? `Hiermit bitte ich Sie um ${what}` : `Nach ${under} verlange ich ${what}`;
}

/** „Nach Art. 21 … widerspreche ich …“, „Hiermit widerspreche ich …“. */
function declare({ under }: AskFacts, sentence: string): string {
  return `${under === null ? 'Hiermit' : `Nach ${under}`} ${sentence}`;
}

function request({ earlier }: AskFacts): string {
  if (earlier === null) return 'mein Anliegen';
  return earlier.subject === null
    ? `mein Schreiben vom ${earlier.sent}`
    : `mein Schreiben vom ${earlier.sent} („${earlier.subject}“)`;
}

function wasDue(due: Earlier['due']): string {
  return due === null ? '' : ` Die Frist für die Antwort endete am ${due.day} (${due.cite}).`;
}

const at = (cite: string | null) => (cite === null ? '' : ` (${cite})`);
const KEEP = 'Bitte schließen Sie kein Konto von mir, ohne mich vorher zu fragen.';

export const german: LetterTexts = {
  language: 'de',
  day: (iso) => inWords(iso, 'de-DE'),
  period({ unit, count }) {
    if (unit === 'calendar-month') return months[count] ?? `${count} Monate`;
    return unit === 'days' ? `${count} Tage` : `${count} Werktage (Montag bis Freitag)`;
  },
  cite(place, style) {
    const { number, brackets } = piecesOf(place);
    const point = style === 'swiss-articles' ? 'Bst.' : 'lit.';
    return [
      `Art. ${number}`,
      ...brackets.map((piece) => (/^\d/.test(piece) ? `Abs. ${piece}` : `${point} ${piece}`)),
    ].join(' ');
  },
  quoted: (line) => quoted(line, ['„', '“'], ['‚', '‘']),
  kinds: {
    'opt-out': {
      subject: 'Widerspruch gegen Verkauf, Weitergabe und gezielte Werbung',
      subjectFor({ optOut }) {
        if (optOut === undefined) return null;
        if (optOut.act === 'object') return 'Widerspruch gegen die Verwendung meiner Daten für Werbung';
        const list = usesListed('de', optOut.uses, short);
        return optOut.act === 'opt-out' ? `Widerspruch gegen ${list}` : `Widerruf meiner Einwilligung: ${list}`;
      },
      ask(facts) {
        const { optOut } = facts.right;
        if (!optOut) {
          return 'Hiermit bitte ich Sie, meine personenbezogenen Daten nicht zu verkaufen, sie nicht an andere für deren eigene Zwecke weiterzugeben und sie nicht für gezielte Werbung zu verwenden.';
        }
        if (optOut.act === 'object') {
          return declare(
            facts,
            'widerspreche ich der Verarbeitung meiner personenbezogenen Daten für Direktwerbung, einschließlich Profiling und gezielter Werbung. Bitte verkaufen Sie sie nicht und geben Sie sie nicht dafür weiter.',
          );
        }
        const list = listed(
          'de',
          optOut.uses.map((use) => uses[use]),
        );
        return declare(
          facts,
          optOut.act === 'opt-out' ? `widerspreche ich ${list}.` : `nehme ich meine Einwilligung zu ${list} zurück.`,
        );
      },
      account: KEEP,
    },
    erasure: {
      subject: 'Antrag auf Löschung meiner personenbezogenen Daten',
      ask: (facts) => `${demand(facts, `die Löschung ${reached[facts.right.reach ?? 'all']}`)}.`,
      account: 'Falls ich ein Konto bei Ihnen habe, schließen Sie es bitte.',
    },
    access: {
      subject: 'Antrag auf Auskunft über meine personenbezogenen Daten',
      ask(facts) {
        const told = (facts.right.details ?? []).map((detail) => details[detail]);
        const also = told.length === 0 ? '' : ` Bitte nennen Sie mir auch: ${told.join('; ')}.`;
        const given = {
          copy: 'eine Kopie dieser Daten',
          access: 'Zugang zu diesen Daten',
          categories: 'über die Kategorien dieser Daten',
        }[facts.right.given ?? 'copy'];
        return `${demand(facts, `Auskunft darüber, ob Sie personenbezogene Daten über mich verarbeiten, und ${given}`)}.${also}`;
      },
      account: null,
    },
    rectification: {
      subject: 'Antrag auf Berichtigung meiner personenbezogenen Daten',
      ask: (facts) =>
        `${demand(facts, `die folgende Berichtigung ${facts.right.reach === 'provided' ? 'der personenbezogenen Daten, die ich Ihnen gegeben habe' : 'meiner personenbezogenen Daten'}`)}:`,
      account: null,
    },
    portability: {
      subject: 'Antrag auf Herausgabe meiner Daten in einem übertragbaren Format',
      subjectFor: ({ portable }) => (portable === 'copy' ? 'Antrag auf Herausgabe einer Kopie meiner Daten' : null),
      ask: (facts) =>
        `${demand(
          facts,
          `die Herausgabe ${
            {
              readable:
                'der personenbezogenen Daten, die ich Ihnen bereitgestellt habe, in einem gängigen, maschinenlesbaren Format',
              'readable-or-summary':
                'der personenbezogenen Daten, die ich Ihnen bereitgestellt habe, oder einer aussagekräftigen Zusammenfassung davon in einem gängigen, maschinenlesbaren Format',
              copy: 'einer Kopie der personenbezogenen Daten, die ich Ihnen bereitgestellt habe',
            }[facts.right.portable ?? 'readable']
          }`,
        )}, damit ich sie an einen anderen Anbieter weitergeben kann.`,
      account: KEEP,
    },
    'objection-marketing': {
      subject: 'Widerspruch gegen Direktwerbung',
      ask: (facts) =>
        declare(
          facts,
          'widerspreche ich der Verwendung meiner personenbezogenen Daten für jede Art von Direktwerbung und dem Profiling dafür.',
        ),
      account: KEEP,
    },
    objection: {
      subject: 'Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten',
      ask: (facts) => declare(facts, 'widerspreche ich der folgenden Verarbeitung meiner personenbezogenen Daten:'),
      account: KEEP,
    },
    'withdraw-consent': {
      subject: 'Widerruf meiner Einwilligung',
      ask: (facts) =>
        declare(
          facts,
          facts.matter === 'follows'
            ? 'widerrufe ich meine Einwilligung in die folgende Verarbeitung meiner personenbezogenen Daten:'
            : 'widerrufe ich jede Einwilligung in die Verarbeitung meiner personenbezogenen Daten, die ich Ihnen gegeben habe.',
        ),
      account: KEEP,
    },
    restriction: {
      subject: 'Antrag auf Einschränkung der Verarbeitung meiner personenbezogenen Daten',
      ask: (facts) =>
        `${demand(facts, 'die Einschränkung der Verarbeitung meiner personenbezogenen Daten')}: Bitte bewahren Sie sie auf, verwenden Sie sie aber nicht anderweitig. Mein Grund:`,
      account: KEEP,
    },
    'limit-sensitive': {
      subject: 'Beschränkung der Verwendung meiner sensiblen Daten',
      ask: (facts) =>
        declare(
          facts,
          'weise ich Sie an, meine sensiblen personenbezogenen Daten nur so weit zu verwenden und offenzulegen, wie es für die von mir verlangten Leistungen oder Waren nötig ist.',
        ),
      account: KEEP,
    },
    'no-ai-training': {
      subject: 'Widerspruch gegen die Verwendung meiner Daten für KI-Training',
      ask: (facts) =>
        facts.under === null
          ? 'Hiermit bitte ich Sie, meine personenbezogenen Daten und das, was ich schreibe oder hochlade, nicht zum Trainieren oder Verbessern von KI-Modellen zu verwenden und auch anderen dies nicht zu gestatten.'
          : declare(
              facts,
              'widerspreche ich der Verwendung meiner personenbezogenen Daten und dessen, was ich schreibe oder hochlade, zum Trainieren oder Verbessern von KI-Modellen durch Sie oder andere. Zu meiner Lage: Ich möchte darüber selbst entscheiden und kann nicht zurückholen, was ein Modell gelernt hat.',
            ),
      account: KEEP,
    },
    'third-parties': {
      subject: 'Bitte um eine Liste der Empfänger meiner Daten',
      subjectFor: ({ parties }) =>
        parties === 'buyers' ? 'Bitte um eine Liste derer, denen Sie meine Daten verkauft haben' : null,
      ask(facts) {
        const list = {
          named: 'eine Liste der Dritten, denen Sie meine personenbezogenen Daten offengelegt haben, mit ihren Namen',
          categories:
            'eine Liste der Kategorien von Dritten, denen Sie meine personenbezogenen Daten offengelegt haben',
          buyers: 'eine Liste der Dritten, denen Sie meine personenbezogenen Daten verkauft haben',
          'named-mine-or-any':
            'eine Liste der Dritten, denen Sie meine personenbezogenen Daten (oder, nach Ihrer Wahl, überhaupt personenbezogene Daten) offengelegt haben, mit ihren Namen',
        }[facts.right.parties ?? 'named'];
        const names =
          facts.right.parties === 'categories' ? '; nennen Sie mir bitte nach Möglichkeit auch deren Namen' : '';
        return `${demand(facts, list)}${names}.`;
      },
      account: null,
    },
    'human-review': {
      subject: 'Antrag auf Überprüfung einer automatisierten Entscheidung durch einen Menschen',
      subjectFor: ({ decision }) =>
        ({
          'human-review': null,
          review: 'Antrag auf Überprüfung einer automatisierten Entscheidung',
          hearing: 'Meine Stellungnahme zu einer automatisierten Entscheidung',
          'question-and-reason': 'Fragen zu einer Entscheidung, die auf Profiling beruht',
          'explanation-and-refusal': 'Bitte um Erläuterung einer automatisierten Entscheidung',
        })[decision ?? 'human-review'],
      ask(facts) {
        const made = 'sie ist automatisiert über mich getroffen worden:';
        switch (facts.right.decision) {
          case 'review':
            return `${demand(facts, 'die Überprüfung der folgenden Entscheidung')}; ${made}`;
          case 'hearing':
            return `${demand(facts, 'Gelegenheit, bei jemandem in Ihrem Unternehmen, der die folgende Entscheidung überprüfen kann, zu ihr Stellung zu nehmen')}; ${made}`;
          case 'question-and-reason':
            return declare(
              facts,
              'stelle ich das Ergebnis des Profilings infrage, das zu der folgenden Entscheidung über mich geführt hat, und bitte Sie um den Grund, aus dem es dazu geführt hat:',
            );
          case 'explanation-and-refusal':
            return `${demand(facts, 'eine Erläuterung der folgenden Entscheidung')} und nehme nicht hin, dass sie allein automatisiert getroffen wird; ${made}`;
          default:
            return `${demand(facts, 'die Überprüfung der folgenden Entscheidung durch einen Menschen')}; ${made}`;
        }
      },
      account: KEEP,
    },
    unsubscribe: {
      subject: 'Bitte streichen Sie mich aus Ihren Verteilern',
      ask: (facts) =>
        `${demand(facts, 'die Streichung meiner Adresse aus allen Ihren Verteilern')}. Bitte senden Sie mir keine Werbung mehr.`,
      account: KEEP,
    },
    reminder: {
      subject: 'Erinnerung an mein Schreiben',
      ask: (facts) =>
        `Auf ${request(facts)} habe ich noch keine vollständige Antwort erhalten.${wasDue(facts.earlier?.due ?? null)} Ich wiederhole, worum es dort geht.`,
      account: null,
    },
    appeal: {
      subject: 'Beschwerde gegen Ihre Ablehnung',
      ask: (facts) =>
        `${declare(facts, `lege ich Beschwerde gegen Ihre Entscheidung über ${request(facts)} ein`)}. Bitte prüfen Sie mein Anliegen noch einmal und teilen Sie mir schriftlich mit, wie Sie entscheiden und warum.${facts.matter === 'follows' ? ' Was gegen die Entscheidung spricht:' : ''}`,
      account: null,
    },
    complaint: {
      subject: 'Beschwerde über den Umgang mit meinen personenbezogenen Daten',
      ask: (facts) =>
        `${declare(facts, `beschwere ich mich über Folgendes. Das Unternehmen: ${facts.earlier?.company ?? 'nicht genannt'}. Dorthin ging ${request(facts)}`)}.${wasDue(facts.earlier?.due ?? null)} Was geschehen ist:`,
      account: null,
    },
  },
  duties: {
    'withdraw-consent': (cite) => `Soweit Sie sich auf meine Einwilligung stützen, widerrufe ich sie (${cite}).`,
    'stop-processing': (cite) => `Bitte verwenden Sie meine Daten nicht mehr dafür (${cite}).`,
    'tell-recipients': (cite) =>
      `Bitte teilen Sie dies allen mit, denen Sie meine Daten offengelegt haben, und nennen Sie mir diese Empfänger (${cite}).`,
    'tell-buyers': (cite) =>
      `Bitte geben Sie dies an die Dritten weiter, denen Sie meine Daten verkaufen oder weitergeben, bevor Sie es umsetzen (${cite}).`,
    'show-processed': (cite) =>
      `Bitte geben Sie mir auch eine Möglichkeit, selbst zu sehen, dass mein Widerspruch umgesetzt ist (${cite}).`,
    'tell-processors': (cite) => `Bitte weisen Sie auch diejenigen dazu an, die die Daten für Sie verwahren (${cite}).`,
    'tell-processors-and-buyers': (cite) =>
      `Bitte weisen Sie auch diejenigen dazu an, die die Daten für Sie verwahren oder denen Sie sie verkauft oder weitergegeben haben (${cite}).`,
    'restrict-meanwhile': (cite) =>
      `Bis darüber entschieden ist, verwenden Sie die Daten bitte nicht anderweitig (${cite}).`,
    'compelling-grounds': (cite) =>
      `Wenn Sie dabei bleiben wollen, legen Sie mir bitte die zwingenden Gründe dar, die meine Interessen überwiegen (${cite}).`,
    copy: (cite) => `Die Kopie soll unentgeltlich sein und in einem gängigen elektronischen Format kommen (${cite}).`,
    'explain-decision': (cite) =>
      `Bitte erläutern Sie mir, wie die Entscheidung zustande kam und worauf sie beruht (${cite}).`,
    'hear-my-view': (cite) =>
      `Bitte lassen Sie mich meinen Standpunkt dazu darlegen und berücksichtigen Sie ihn (${cite}).`,
    'show-profiled-data': (cite) =>
      `Bitte zeigen Sie mir, welche Daten über mich für das Profiling verwendet wurden (${cite}).`,
    'other-outcome': (cite) =>
      `Bitte sagen Sie mir nach Möglichkeit, wie ich eine andere Entscheidung hätte erreichen können und wie ich sie künftig erreichen kann (${cite}).`,
    'decide-anew': (cite) =>
      `Soweit sie auf falschen Daten beruht, berichtigen Sie diese bitte und entscheiden Sie neu (${cite}).`,
    'no-discrimination': (cite) => `Bei Preisen und Leistungen darf mir daraus kein Nachteil entstehen (${cite}).`,
  },
  identity: {
    'none-needed': (cite) => `Meine Identität muss dafür nicht überprüft werden${at(cite)}.`,
    'reasonable-doubt': (cite) =>
      `Bitte verlangen Sie mehr nur, wenn Sie begründete Zweifel an meiner Identität haben${at(cite)}.`,
    'reasonable-means': (cite) =>
      `Falls Sie das Anliegen authentifizieren müssen, tun Sie es bitte mit wirtschaftlich angemessenen Mitteln${at(cite)}.`,
    'what-you-hold': (cite) =>
      `Falls Sie meine Identität überprüfen müssen, tun Sie es bitte mit dem, was Sie schon haben${at(cite)}.`,
    silent: () => 'Falls Sie zweifeln, ob ich es bin, antworten Sie bitte an diese Adresse und fragen Sie.',
  },
  frame: {
    greeting: (name, host) =>
      `An das Datenschutzteam von ${name ?? host ?? 'Ihrem Unternehmen'}\n\nSehr geehrte Damen und Herren,`,
    greetingOfAuthority: (name) => `An: ${name}\n\nSehr geehrte Damen und Herren,`,
    nameless: (host) => (host === null ? 'nicht bekannt' : `der Verantwortliche für ${host}`),
    scope: (host) =>
      host === null
        ? 'Es geht um alle Ihre Dienste und Marken.'
        : `Es geht um ${host} und alle Ihre anderen Dienste und Marken.`,
    policySays: (quote, day, stance) =>
      `In Ihrer Datenschutzerklärung${day === null ? '' : ` vom ${day}`} steht: ${quote}${
        { promise: ' Darauf verlasse ich mich.', practice: ' Das möchte ich für meine Daten nicht.', fact: '' }[stance]
      }`,
    lives: (place) => `Ich lebe ${place}.`,
    knownBy: (email, account) =>
      `Sie kennen mich unter der E-Mail-Adresse ${email}${account === null ? '' : ` und unter dem Benutzernamen oder der Nummer ${account}`}.`,
    reachableAt: (email) => `Sie erreichen mich unter ${email}.`,
    proof: 'Dass ich von dort schreibe, ist mein Nachweis; eine Ausweiskopie sende ich nicht.',
    onlyForThis: 'Bitte verwenden Sie diese Angaben nur für dieses Anliegen.',
    onlyForThisAndList:
      'Bitte verwenden Sie diese Angaben nur für dieses Anliegen; meine Adresse dürfen Sie auf einer Sperrliste führen.',
    receipt: (by, cite) => `Bitte bestätigen Sie mir den Eingang bis zum ${by} (${cite}).`,
    due: (what, by, period, cite) =>
      `Bitte ${what === 'act' ? 'erledigen und bestätigen Sie dies' : 'antworten Sie mir'} bis zum ${by}: Das Gesetz gibt Ihnen ${period} (${cite}).`,
    wish: (what, by) =>
      `Ich wäre Ihnen dankbar, wenn Sie ${what === 'act' ? 'dies bis zum' : 'mir bis zum'} ${by} ${what === 'act' ? 'erledigen und bestätigen' : 'antworten'} könnten.`,
    longer: (period) => `Falls Sie länger brauchen, nennen Sie mir bitte vorher den Grund (höchstens ${period} mehr).`,
    refusal: (reasons, appeal) =>
      [
        `Falls Sie etwas davon ablehnen, erledigen Sie bitte den Rest und nennen Sie mir die Gründe${at(reasons)}`,
        appeal === null ? '.' : ` und den Weg, auf dem ich mich dagegen beschweren kann${at(appeal)}.`,
      ].join(''),
    authority: (name, cite) => `Zuständig für Beschwerden ist ${name}${at(cite)}.`,
    closing: 'Mit freundlichen Grüßen',
  },
  gaps: {
    name: 'Ihr Name',
    email: 'Ihre E-Mail-Adresse',
    account: 'Benutzername oder Kundennummer',
    matter: 'in Ihren eigenen Worten',
    sent: 'Tag, an dem Sie das Schreiben gesendet haben',
  },
};

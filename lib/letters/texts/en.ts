import { inWords } from '../dates';
import { quoted } from '../plain';
import {
  type AskFacts,
  type DetailWords,
  type Earlier,
  type LetterTexts,
  listed,
  type ReachWords,
  type SubjectWords,
  type UseWords,
  usesListed,
} from './texts';

const uses: UseWords = {
  sale: 'the sale of my personal data',
  sharing: 'the sharing of my personal information for cross-context behavioral advertising',
  'targeted-ads': 'targeted advertising',
  profiling: 'profiling for decisions that have legal or similarly significant effects on me',
  'profiling-automated': 'profiling for automated decisions that have legal or similarly significant effects on me',
  'profiling-solely-automated':
    'profiling for solely automated decisions that have legal or similarly significant effects on me',
};

const short: SubjectWords = {
  sale: 'sale',
  sharing: 'sharing',
  'targeted-ads': 'targeted advertising',
  profiling: 'profiling',
};

const reached: ReachWords = {
  all: 'all personal data that you hold about me',
  provided: 'all personal data that I have provided to you',
  collected: 'all personal information about me that you have collected from me',
  'by-consent': 'all personal data about me that you process on the basis of my consent',
};

const details: DetailWords = {
  purposes: 'the purposes for which you use them',
  categories: 'the categories of data',
  recipients: 'everybody to whom you have disclosed them',
  'recipient-categories': 'the categories of those to whom you have disclosed them',
  source: 'where you got them from',
  retention: 'how long you keep them',
  automated: 'whether decisions are made by automated means, and by what logic',
  transfers: 'the countries to which they go, and the safeguards there',
};

/** "Under Article 17(1) of …, I ask you to …", or "I ask you to …". */
function under({ under: cite }: AskFacts, sentence: string): string {
  return cite === null ? sentence : `Under ${cite}, ${sentence}`;
}

function theRequest({ earlier }: AskFacts): string {
  if (earlier === null) return 'my request';
  return earlier.subject === null
    ? `my request of ${earlier.sent}`
    : `my letter of ${earlier.sent} (“${earlier.subject}”)`;
}

function wasDue(due: Earlier['due']): string {
  return due === null ? '' : ` The answer was due by ${due.day} (${due.cite}).`;
}

const KEEP = 'Please do not close any account of mine without asking me first.';

export const english: LetterTexts = {
  language: 'en',
  day: inWords,
  period({ unit, count }) {
    const words = ['no', 'one', 'two', 'three'][count] ?? String(count);
    if (unit === 'calendar-month') return `${words} month${count === 1 ? '' : 's'}`;
    return unit === 'days' ? `${count} days` : `${count} business days`;
  },
  cite: (at, style) => `${style === 'sections' ? 'section' : 'Article'} ${at}`,
  quoted: (line) => quoted(line, ['“', '”'], ['‘', '’']),
  kinds: {
    'opt-out': {
      subject: 'Opt-out from sale, sharing and targeted advertising',
      subjectFor({ optOut }) {
        if (optOut === undefined) return null;
        if (optOut.act === 'object') return 'Objection to the use of my personal data for advertising';
        const list = usesListed('en', optOut.uses, short);
        return optOut.act === 'opt-out' ? `Opt-out from ${list}` : `Withdrawal of my consent to ${list}`;
      },
      ask(facts) {
        const { optOut } = facts.right;
        if (!optOut) {
          return 'I ask you not to sell my personal data, not to share them with others for their own purposes, and not to use them for targeted advertising.';
        }
        if (optOut.act === 'object') {
          return under(
            facts,
            'I object to the processing of my personal data for direct marketing, including profiling and targeted advertising. Please do not sell them or pass them on for it.',
          );
        }
        const list = listed(
          'en',
          optOut.uses.map((use) => uses[use]),
        );
        return under(facts, optOut.act === 'opt-out' ? `I opt out of ${list}.` : `I withdraw my consent to ${list}.`);
      },
      account: KEEP,
    },
    erasure: {
      subject: 'Request for erasure of my personal data',
      ask: (facts) => under(facts, `I ask you to erase ${reached[facts.right.reach ?? 'all']}.`),
      account: 'If I have an account with you, please close it.',
    },
    access: {
      subject: 'Request for access to my personal data',
      ask(facts) {
        const told = (facts.right.details ?? []).map((detail) => details[detail]);
        const also = told.length === 0 ? '' : ` Please tell me also: ${told.join('; ')}.`;
        const given = {
          copy: 'send me a copy of them',
          access: 'give me access to them',
          categories: 'tell me the categories of these data',
        }[facts.right.given ?? 'copy'];
        return `${under(facts, `I ask you to tell me whether you process personal data about me, and to ${given}.`)}${also}`;
      },
      account: null,
    },
    rectification: {
      subject: 'Request for correction of my personal data',
      ask: (facts) =>
        under(
          facts,
          `I ask you to correct ${facts.right.reach === 'provided' ? 'the personal data that I have provided to you' : 'my personal data'} as follows:`,
        ),
      account: null,
    },
    portability: {
      subject: 'Request for my personal data in a portable format',
      subjectFor: ({ portable }) => (portable === 'copy' ? 'Request for a copy of my personal data' : null),
      ask: (facts) =>
        under(
          facts,
          `I ask you to send me ${
            {
              readable: 'the personal data that I have provided to you, in a common format that machines can read,',
              'readable-or-summary':
                'the personal data that I have provided to you, or a representative summary of them, in a common format that machines can read,',
              copy: 'a copy of the personal data that I have provided to you,',
            }[facts.right.portable ?? 'readable']
          } so that I can pass them on to another provider.`,
        ),
      account: KEEP,
    },
    'objection-marketing': {
      subject: 'Objection to direct marketing',
      ask: (facts) =>
        under(
          facts,
          'I object to the use of my personal data for direct marketing of any kind, and to profiling for it.',
        ),
      account: KEEP,
    },
    objection: {
      subject: 'Objection to the processing of my personal data',
      ask: (facts) => under(facts, 'I object to the following processing of my personal data:'),
      account: KEEP,
    },
    'withdraw-consent': {
      subject: 'Withdrawal of my consent',
      ask: (facts) =>
        under(
          facts,
          facts.matter === 'follows'
            ? 'I withdraw my consent to the following processing of my personal data:'
            : 'I withdraw every consent that I have given you to process my personal data.',
        ),
      account: KEEP,
    },
    restriction: {
      subject: 'Request to restrict the processing of my personal data',
      ask: (facts) =>
        under(facts, 'I ask you to keep my personal data but not to use them otherwise, for this reason:'),
      account: KEEP,
    },
    'limit-sensitive': {
      subject: 'Request to limit the use of my sensitive personal information',
      ask: (facts) =>
        under(
          facts,
          'I direct you to use and disclose my sensitive personal information only as far as it is needed for the services or goods that I ask for.',
        ),
      account: KEEP,
    },
    'no-ai-training': {
      subject: 'Objection to the use of my data for training AI',
      ask: (facts) =>
        under(
          facts,
          facts.under === null
            ? 'I ask you not to use my personal data, nor what I write or upload, to train or improve AI models, and not to let others do so.'
            : 'I object to the use of my personal data, and of what I write or upload, to train or improve AI models, by you or by others. My situation is that I want to decide on this myself, and cannot take back what a model has learnt.',
        ),
      account: KEEP,
    },
    'third-parties': {
      subject: 'Request for a list of those who received my personal data',
      subjectFor: ({ parties }) =>
        parties === 'buyers' ? 'Request for a list of those to whom you have sold my personal data' : null,
      ask(facts) {
        const list = {
          named: 'a list, by name, of the third parties to whom you have disclosed my personal data',
          categories:
            'a list of the categories of third parties to whom you have disclosed my personal data, and, if you will, of their names',
          buyers: 'a list of the third parties to whom you have sold my personal data',
          'named-mine-or-any':
            'a list, by name, of the third parties to whom you have disclosed my personal data, or, if you prefer, any personal data',
        }[facts.right.parties ?? 'named'];
        return under(facts, `I ask you for ${list}.`);
      },
      account: null,
    },
    'human-review': {
      subject: 'Request for human review of an automated decision',
      subjectFor: ({ decision }) =>
        ({
          'human-review': null,
          review: 'Request for review of an automated decision',
          hearing: 'My observations on an automated decision',
          'question-and-reason': 'Questions about a decision that rests on profiling',
          'explanation-and-refusal': 'Request to explain an automated decision',
        })[decision ?? 'human-review'],
      ask(facts) {
        const made = 'the following decision, which was made about me by automated means';
        const what = {
          'human-review': `I ask you to have ${made}, reviewed by a human being:`,
          review: `I ask you to review ${made}:`,
          hearing: `I ask you to let me put my observations to a member of your staff who can review ${made}:`,
          'question-and-reason':
            'I question the result of the profiling that led to the following decision about me, and ask you for the reason why it led to it:',
          'explanation-and-refusal': `I ask you to explain ${made}, and I do not accept that it be made by automated means alone:`,
        }[facts.right.decision ?? 'human-review'];
        return under(facts, what);
      },
      account: KEEP,
    },
    unsubscribe: {
      subject: 'Please take me off your mailing lists',
      ask: (facts) =>
        under(facts, 'I ask you to take my address off all your mailing lists and to send me no more advertising.'),
      account: KEEP,
    },
    reminder: {
      subject: 'Reminder of my request',
      ask: (facts) =>
        `I have had no complete answer to ${theRequest(facts)}.${wasDue(facts.earlier?.due ?? null)} I ask you again for what I asked for there.`,
      account: null,
    },
    appeal: {
      subject: 'Appeal against your refusal of my request',
      ask: (facts) =>
        `${under(facts, `I appeal against your decision on ${theRequest(facts)}.`)} Please look at the request again, and tell me in writing what you decide and why.${facts.matter === 'follows' ? ' What speaks against the decision:' : ''}`,
      account: null,
    },
    complaint: {
      subject: 'Complaint about the handling of my personal data',
      ask: (facts) =>
        `${under(facts, `I complain about ${facts.earlier?.company ?? 'a company'}, to which I sent ${theRequest(facts)}.`)}${wasDue(facts.earlier?.due ?? null)} What happened:`,
      account: null,
    },
  },
  duties: {
    'withdraw-consent': (cite) => `Where you rely on my consent, I withdraw it (${cite}).`,
    'stop-processing': (cite) => `Please stop using my data for this (${cite}).`,
    'tell-recipients': (cite) =>
      `Please tell those to whom you have disclosed my data, and tell me who they are (${cite}).`,
    'tell-buyers': (cite) =>
      `Please pass this on to the third parties to whom you sell or share my information before you comply (${cite}).`,
    'show-processed': (cite) => `Please give me a way to see that it is done (${cite}).`,
    'tell-processors': (cite) => `Please tell those who hold the data for you to do the same (${cite}).`,
    'tell-processors-and-buyers': (cite) =>
      `Please tell those who hold the data for you, and those to whom you sold them or with whom you shared them, to do the same (${cite}).`,
    'restrict-meanwhile': (cite) => `Until it is decided, please do not use the data otherwise (${cite}).`,
    'compelling-grounds': (cite) =>
      `If you mean to go on, please show me the compelling grounds that outweigh my interests (${cite}).`,
    copy: (cite) => `The copy should be free of charge and in a common electronic format (${cite}).`,
    'explain-decision': (cite) => `Please explain how the decision came about and what it is based on (${cite}).`,
    'hear-my-view': (cite) => `Please hear my view of it and take it into account (${cite}).`,
    'show-profiled-data': (cite) => `Please let me see which data about me were used for the profiling (${cite}).`,
    'other-outcome': (cite) =>
      `If you can, please tell me what I could have done, and what I can do, to get another decision (${cite}).`,
    'decide-anew': (cite) => `Where it rests on data that are wrong, please correct them and decide anew (${cite}).`,
    'no-discrimination': (cite) => `This must not be held against me in prices or service (${cite}).`,
  },
  identity: {
    'none-needed': (cite) => `This request needs no verification of my identity${cite === null ? '' : ` (${cite})`}.`,
    'reasonable-doubt': (cite) =>
      `Please ask for more only on reasonable doubt about who I am${cite === null ? '' : ` (${cite})`}.`,
    'reasonable-means': (cite) =>
      `If you must authenticate the request, please do so by commercially reasonable means${cite === null ? '' : ` (${cite})`}.`,
    'what-you-hold': (cite) =>
      `If you have to verify who I am, please do so with what you already hold${cite === null ? '' : ` (${cite})`}.`,
    silent: () => 'If you are in doubt whether it is me, please answer to that address and ask.',
  },
  frame: {
    greeting: (name, host) =>
      `Dear privacy team of ${name ?? (host === null ? 'the company responsible' : `the controller of ${host}`)},`,
    greetingOfAuthority: (name) => `To ${name}:`,
    nameless: (host) => (host === null ? 'the company responsible' : `the controller of ${host}`),
    scope: (host) =>
      host === null
        ? 'This concerns all your services and brands.'
        : `This concerns ${host} and all your other services and brands.`,
    policySays: (quote, day, stance) =>
      `${day === null ? 'Your privacy policy' : `Your policy of ${day}`} says: ${quote}${
        { promise: ' I rely on that.', practice: ' I do not want that for my data.', fact: '' }[stance]
      }`,
    lives: (place) => `I live ${place}.`,
    knownBy: (email, account) =>
      `You know me as ${email}${account === null ? '' : `, and by the user name or number ${account}`}.`,
    reachableAt: (email) => `You can reach me at ${email}.`,
    proof: 'My writing from that address is my proof; I send no copy of an ID.',
    onlyForThis: 'Please use these details for this request only.',
    onlyForThisAndList: 'Please use these details for this request only; you may keep my address on a no-mail list.',
    receipt: (by, cite) => `Please confirm by ${by} that you have this letter (${cite}).`,
    due: (what, by, period, cite) =>
      `Please ${what === 'act' ? 'do this and confirm it' : 'let me have your answer'} by ${by}: the law allows ${period} (${cite}).`,
    wish: (what, by) =>
      `I would be grateful if you could ${what === 'act' ? 'do this and confirm it' : 'let me have your answer'} by ${by}.`,
    longer: (period) => `If you need longer, please tell me why before then (at most ${period} more).`,
    refusal: (reasons, appeal) =>
      [
        `If you refuse any part of this, please do the rest and give me your reasons${reasons === null ? '' : ` (${reasons})`}`,
        appeal === null ? '.' : `, and tell me how I can appeal (${appeal}).`,
      ].join(''),
    authority: (name, cite) => `I may also complain to ${name}${cite === null ? '' : ` (${cite})`}.`,
    closing: 'Kind regards,',
  },
  gaps: {
    name: 'your name',
    email: 'your e-mail address',
    account: 'user name or customer number',
    matter: 'in your own words',
    sent: 'day on which you sent the request',
  },
};

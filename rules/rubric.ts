import type { Rubric, RubricLine } from '../lib/policy/rubric';
import { scale } from './scale';

type Answers = RubricLine['answers'];
const line = (finding: RubricLine['finding'], asks: string, why: string, answers: Answers): RubricLine => ({
  finding,
  asks,
  why,
  answers,
});
const says = (points: number, text: string) => ({ points, says: text });

/**
 * The published rubric. The score is `base` plus the points of every line below; silence on a matter that a person
 * needs to know costs about as much as a bad answer, so that a short policy cannot win by saying little.
 */
export const rubric: Rubric = {
  ...scale,
  lines: [
    line(
      'practices:sale',
      'Does it sell your data?',
      'Data that is sold can be used by anyone, for anything, and cannot be called back.',
      {
        sells: says(-14, 'Sells your data, or “shares” it as US law calls it'),
        'does-not-sell': says(6, 'Says that it does not sell your data'),
        silent: says(-5, 'Does not say whether it sells your data'),
      },
    ),
    line(
      'practices:targeted-advertising',
      'Is it used for targeted ads?',
      'Targeted ads need a profile of what you do, often across sites.',
      {
        yes: says(-8, 'Uses your data for targeted advertising'),
        no: says(6, 'Says that it does not do targeted advertising'),
        silent: says(-2, 'Does not say whether it does targeted advertising'),
      },
    ),
    line('recipients:advertisers', 'Do advertisers get it?', 'Ad networks combine what many sites know about you.', {
      yes: says(-6, 'Shares your data with advertisers'),
      'only-if': says(-2, 'Shares your data with advertisers if you agree'),
      no: says(5, 'Says that it does not share your data with advertisers'),
    }),
    line(
      'recipients:business-partners',
      'Do other companies get it for their own use?',
      'What another company does with your data follows its policy, not this one.',
      {
        yes: says(-5, 'Shares your data with partners and other third parties'),
        'only-if': says(-2, 'Shares your data with partners if you agree'),
        no: says(5, 'Says that it does not share your data with other companies'),
        silent: says(-1, 'Does not say whether partners get your data'),
      },
    ),
    line(
      'practices:ai-training',
      'Are AI models trained on it?',
      'What a model has learnt cannot be taken out again.',
      {
        yes: says(-6, 'Uses your data to train AI models'),
        no: says(5, 'Says that it does not train AI on your data'),
      },
    ),
    line(
      'practices:automated-decisions',
      'Are decisions left to machines?',
      'A decision without a person can be wrong without anyone noticing.',
      {
        yes: says(-3, 'Makes automated decisions or profiles about you'),
        no: says(2, 'Says that it makes no automated decisions'),
      },
    ),
    line(
      'collected:precise-location',
      'Does it take your precise location?',
      'Where you are shows where you live, work, worship and seek care.',
      {
        yes: says(-4, 'Collects your precise location'),
        'only-if': says(-1, 'Collects your precise location if you allow it'),
        no: says(3, 'Says that it does not collect your precise location'),
      },
    ),
    line(
      'collected:biometric',
      'Does it take biometric data?',
      'A face or fingerprint cannot be changed once it has leaked.',
      {
        yes: says(-5, 'Collects biometric data'),
        'only-if': says(-2, 'Collects biometric data if you agree'),
        no: says(2, 'Says that it does not collect biometric data'),
      },
    ),
    line('collected:health', 'Does it take health data?', 'Health data can cost you a job, an insurance or a friend.', {
      yes: says(-3, 'Collects health data'),
      'only-if': says(-1, 'Collects health data if you agree'),
      no: says(2, 'Says that it does not collect health data'),
    }),
    line(
      'collected:special-category',
      'Does it take other sensitive traits?',
      'Religion, politics, origin and sexual life are specially protected in many laws.',
      {
        yes: says(-3, 'Collects sensitive traits such as religion, origin or sexual orientation'),
        'only-if': says(-1, 'Collects sensitive traits if you agree'),
        no: says(2, 'Says that it does not collect sensitive traits'),
      },
    ),
    line('collected:contact-list', 'Does it take your contacts?', 'Your contacts never agreed to it.', {
      yes: says(-3, 'Collects your contacts'),
      'only-if': says(-1, 'Collects your contacts if you allow it'),
      no: says(2, 'Says that it does not collect your contacts'),
    }),
    line(
      'collected:inferences',
      'Does it draw conclusions about you?',
      'A profile says things about you that you never said.',
      {
        yes: says(-3, 'Infers your interests or traits'),
        no: says(2, 'Says that it does not infer anything about you'),
      },
    ),
    line('practices:retention', 'How long is it kept?', 'What is not kept cannot leak.', {
      'stated-period': says(5, 'Says for how long it keeps your data'),
      'as-long-as-necessary': says(-2, 'Keeps your data “as long as necessary”, without a period'),
      indefinite: says(-9, 'May keep your data without end'),
      silent: says(-6, 'Does not say how long it keeps your data'),
    }),
    line('rights:access', 'Can you see your data?', 'Only who sees what is held can put it right.', {
      yes: says(3, 'Lets you see the data it holds'),
      silent: says(-4, 'Does not say that you can see your data'),
    }),
    line('rights:erasure', 'Can you have it deleted?', 'Deletion is the way out when trust ends.', {
      yes: says(4, 'Lets you have your data deleted'),
      silent: says(-6, 'Does not say that you can have your data deleted'),
    }),
    line(
      'rights:portability',
      'Can you take it elsewhere?',
      'A copy that other services can read makes leaving easy.',
      {
        yes: says(2, 'Lets you take your data elsewhere'),
        silent: says(-1, 'Does not say that you can take your data elsewhere'),
      },
    ),
    line('rights:objection', 'Can you object?', 'Objection stops a use without deleting the account.', {
      yes: says(2, 'Lets you object to how your data are used'),
      silent: says(-1, 'Does not say that you can object'),
    }),
    line('rights:withdraw-consent', 'Can you take consent back?', 'Consent that cannot be taken back is none.', {
      yes: says(1, 'Lets you take back your consent'),
      silent: says(-1, 'Does not say that you can take back consent'),
    }),
    line('optOuts:any', 'Does it offer a way out?', 'A right without a way to use it is a dead end.', {
      yes: says(2, 'Offers ways to opt out'),
      silent: says(-5, 'Offers no way to opt out'),
    }),
    line('security:encryption', 'Is it encrypted?', 'Encrypted data is of no use to a thief.', {
      yes: says(3, 'Says that it encrypts data'),
      silent: says(-1, 'Does not say that it encrypts data'),
    }),
    line(
      'practices:breach-notification',
      'Will it tell you of a breach?',
      'You can only protect yourself if you know.',
      {
        promised: says(3, 'Promises to tell you of a data breach'),
        silent: says(-1, 'Does not promise to tell you of a data breach'),
      },
    ),
    line(
      'practices:global-privacy-control',
      'Does it obey Global Privacy Control?',
      'One browser setting can opt you out everywhere, where it is obeyed.',
      {
        honoured: says(4, 'Honours Global Privacy Control'),
        ignored: says(-4, 'Ignores Global Privacy Control'),
      },
    ),
    line(
      'practices:do-not-track',
      'Does it obey Do Not Track?',
      'The signal says that you do not want to be followed.',
      {
        honoured: says(3, 'Honours Do Not Track'),
        ignored: says(-2, 'Ignores Do Not Track'),
      },
    ),
    line(
      'practices:change-notice',
      'Will it tell you when the policy changes?',
      'Nobody reads a policy again to see whether it changed.',
      {
        consent: says(4, 'Asks for your consent to changes'),
        'direct-notice': says(3, 'Tells you directly about changes'),
        posted: says(-2, 'Only posts changes on its site'),
        silent: says(-3, 'Does not say how you learn of changes'),
      },
    ),
    line(
      'practices:children',
      'What of children?',
      'Children cannot judge what happens to their data, and many laws ask their parents first.',
      {
        'parental-consent': says(1, 'Asks a parent before it takes a child’s data'),
        directed: says(-3, 'Is meant for children, and does not speak of asking a parent'),
        silent: says(-1, 'Does not speak of children'),
      },
    ),
    line('contacts:any', 'Is there someone to write to?', 'A right needs an address.', {
      yes: says(1, 'Gives a contact for privacy questions'),
      silent: says(-5, 'Gives no e-mail address or form for privacy questions'),
    }),
    line('source:controller', 'Does it say who is responsible?', 'You cannot hold an unnamed company to its word.', {
      silent: says(-4, 'Does not say which company is responsible'),
    }),
    line('source:lastUpdated', 'Is it dated?', 'Without a date you cannot know whether it has changed.', {
      silent: says(-2, 'Carries no date'),
    }),
  ],
};

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

/** After « je m’oppose ». */
const uses: UseWords = {
  sale: 'à la vente de mes données personnelles',
  sharing: 'à leur partage à des fins de publicité comportementale intercontextuelle',
  'targeted-ads': 'à la publicité ciblée',
  profiling: 'au profilage servant à des décisions qui ont pour moi des effets juridiques ou d’importance comparable',
  'profiling-automated':
    'au profilage servant à des décisions automatisées qui ont pour moi des effets juridiques ou d’importance comparable',
  'profiling-solely-automated':
    'au profilage servant à des décisions exclusivement automatisées qui ont pour moi des effets juridiques ou d’importance comparable',
};

const short: SubjectWords = {
  sale: 'à la vente',
  sharing: 'au partage',
  'targeted-ads': 'à la publicité ciblée',
  profiling: 'au profilage',
};

const reached: ReachWords = {
  all: 'toutes les données personnelles que vous détenez à mon sujet',
  provided: 'toutes les données personnelles que je vous ai fournies',
  collected: 'toutes les informations personnelles me concernant que vous avez collectées auprès de moi',
  'by-consent': 'toutes les données personnelles me concernant que vous traitez sur la base de mon consentement',
};

const details: DetailWords = {
  purposes: 'les finalités pour lesquelles vous les utilisez',
  categories: 'les catégories de données',
  recipients: 'tous ceux à qui vous les avez communiquées',
  'recipient-categories': 'les catégories de ceux à qui vous les avez communiquées',
  source: 'leur origine',
  retention: 'leur durée de conservation',
  automated: 'l’existence de décisions automatisées et leur logique',
  transfers: 'les pays vers lesquels elles sont transférées et les garanties qui s’y appliquent',
};

const months: CountWords = { 1: 'un mois', 2: 'deux mois', 3: 'trois mois' };

/** « En vertu de l’article 17 …, je vous demande … », « Je vous demande … ». */
function under({ under: cite }: AskFacts, sentence: string): string {
  if (cite === null) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  const of = /^article/.test(cite) ? 'de l’' : /^principe/.test(cite) ? 'du ' : 'de ';
  return `En vertu ${of}${cite}, ${sentence}`;
}

function request({ earlier }: AskFacts): string {
  if (earlier === null) return 'ma demande';
  return earlier.subject === null
    ? `mon courrier du ${earlier.sent}`
    : `mon courrier du ${earlier.sent} (« ${earlier.subject} »)`;
}

function wasDue(due: Earlier['due']): string {
  return due === null ? '' : ` Le délai de réponse a expiré le ${due.day} (${due.cite}).`;
}

const at = (cite: string | null) => (cite === null ? '' : ` (${cite})`);
const KEEP = 'Merci de ne fermer aucun de mes comptes sans me le demander au préalable.';

export const french: LetterTexts = {
  language: 'fr',
  // The first of a month is an ordinal: « 1er mars ».
  day: (iso) => inWords(iso, 'fr-FR').replace(/^1 /, '1er '),
  period({ unit, count }) {
    if (unit === 'calendar-month') return months[count] ?? `${count} mois`;
    return unit === 'days' ? `${count} jours` : `${count} jours ouvrés`;
  },
  cite(place, style) {
    const { number, brackets } = piecesOf(place);
    const paragraph = style === 'swiss-articles' ? 'al.' : 'paragraphe';
    const point = style === 'swiss-articles' ? 'let.' : 'point';
    return [
      `article ${number}`,
      ...brackets.map((piece) => (/^\d/.test(piece) ? `${paragraph} ${piece}` : `${point} ${piece}`)),
    ].join(', ');
  },
  quoted: (line) => quoted(line, ['« ', ' »'], ['“', '”']),
  kinds: {
    'opt-out': {
      subject: 'Opposition à la vente, au partage et à la publicité ciblée',
      subjectFor({ optOut }) {
        if (optOut === undefined) return null;
        if (optOut.act === 'object') return 'Opposition à l’utilisation de mes données à des fins publicitaires';
        const list = usesListed('fr', optOut.uses, short);
        return optOut.act === 'opt-out' ? `Opposition ${list}` : `Retrait de mon consentement ${list}`;
      },
      ask(facts) {
        const { optOut } = facts.right;
        if (!optOut) {
          return 'Je vous demande de ne pas vendre mes données personnelles, de ne pas les communiquer à des tiers pour leurs propres fins et de ne pas les utiliser pour de la publicité ciblée.';
        }
        if (optOut.act === 'object') {
          return under(
            facts,
            'je m’oppose au traitement de mes données personnelles à des fins de prospection, y compris au profilage et à la publicité ciblée. Merci de ne pas les vendre ni les transmettre à cette fin.',
          );
        }
        const list = listed(
          'fr',
          optOut.uses.map((use) => uses[use]),
        );
        return under(facts, optOut.act === 'opt-out' ? `je m’oppose ${list}.` : `je retire mon consentement ${list}.`);
      },
      account: KEEP,
    },
    erasure: {
      subject: 'Demande d’effacement de mes données personnelles',
      ask: (facts) => under(facts, `je vous demande d’effacer ${reached[facts.right.reach ?? 'all']}.`),
      account: 'Si j’ai un compte chez vous, merci de le fermer.',
    },
    access: {
      subject: 'Demande d’accès à mes données personnelles',
      ask(facts) {
        const told = (facts.right.details ?? []).map((detail) => details[detail]);
        const also = told.length === 0 ? '' : ` Merci de m’indiquer aussi : ${told.join(' ; ')}.`;
        const given = {
          copy: 'de m’en envoyer une copie',
          access: 'de m’y donner accès',
          categories: 'de m’en indiquer les catégories',
        }[facts.right.given ?? 'copy'];
        return `${under(facts, `je vous demande de me dire si vous traitez des données personnelles me concernant et ${given}.`)}${also}`;
      },
      account: null,
    },
    rectification: {
      subject: 'Demande de rectification de mes données personnelles',
      ask: (facts) =>
        under(
          facts,
          `je vous demande de rectifier ${facts.right.reach === 'provided' ? 'les données personnelles que je vous ai fournies' : 'mes données personnelles'} comme suit :`,
        ),
      account: null,
    },
    portability: {
      subject: 'Demande de mes données personnelles dans un format portable',
      subjectFor: ({ portable }) => (portable === 'copy' ? 'Demande d’une copie de mes données personnelles' : null),
      ask: (facts) =>
        under(
          facts,
          `je vous demande de m’envoyer ${
            {
              readable:
                'les données personnelles que je vous ai fournies, dans un format courant et lisible par machine,',
              'readable-or-summary':
                'les données personnelles que je vous ai fournies, ou un résumé représentatif de celles-ci, dans un format courant et lisible par machine,',
              copy: 'une copie des données personnelles que je vous ai fournies,',
            }[facts.right.portable ?? 'readable']
          } afin que je puisse les transmettre à un autre prestataire.`,
        ),
      account: KEEP,
    },
    'objection-marketing': {
      subject: 'Opposition à la prospection',
      ask: (facts) =>
        under(
          facts,
          'je m’oppose à toute utilisation de mes données personnelles à des fins de prospection, ainsi qu’au profilage qui s’y rapporte.',
        ),
      account: KEEP,
    },
    objection: {
      subject: 'Opposition au traitement de mes données personnelles',
      ask: (facts) => under(facts, 'je m’oppose au traitement suivant de mes données personnelles :'),
      account: KEEP,
    },
    'withdraw-consent': {
      subject: 'Retrait de mon consentement',
      ask: (facts) =>
        under(
          facts,
          facts.matter === 'follows'
            ? 'je retire mon consentement au traitement suivant de mes données personnelles :'
            : 'je retire tout consentement que je vous ai donné au traitement de mes données personnelles.',
        ),
      account: KEEP,
    },
    restriction: {
      subject: 'Demande de limitation du traitement de mes données personnelles',
      ask: (facts) =>
        under(
          facts,
          'je vous demande de conserver mes données personnelles sans les utiliser autrement, pour la raison suivante :',
        ),
      account: KEEP,
    },
    'limit-sensitive': {
      subject: 'Demande de limitation de l’utilisation de mes données sensibles',
      ask: (facts) =>
        under(
          facts,
          'je vous demande de n’utiliser et de ne communiquer mes données personnelles sensibles que dans la mesure nécessaire aux services ou aux biens que je demande.',
        ),
      account: KEEP,
    },
    'no-ai-training': {
      subject: 'Opposition à l’utilisation de mes données pour entraîner des IA',
      ask: (facts) =>
        facts.under === null
          ? 'Je vous demande de ne pas utiliser mes données personnelles, ni ce que j’écris ou téléverse, pour entraîner ou améliorer des modèles d’IA, et de ne pas le permettre à d’autres.'
          : under(
              facts,
              'je m’oppose à l’utilisation de mes données personnelles, et de ce que j’écris ou téléverse, pour entraîner ou améliorer des modèles d’IA, par vous ou par d’autres. Quant à ma situation : je veux en décider moi-même et ne peux pas reprendre ce qu’un modèle a appris.',
            ),
      account: KEEP,
    },
    'third-parties': {
      subject: 'Demande de la liste des destinataires de mes données',
      subjectFor: ({ parties }) =>
        parties === 'buyers' ? 'Demande de la liste de ceux à qui vous avez vendu mes données' : null,
      ask(facts) {
        const list = {
          named: 'la liste nominative des tiers à qui vous avez communiqué mes données personnelles',
          categories:
            'la liste des catégories de tiers à qui vous avez communiqué mes données personnelles et, si possible, leurs noms',
          buyers: 'la liste des tiers à qui vous avez vendu mes données personnelles',
          'named-mine-or-any':
            'la liste nominative des tiers à qui vous avez communiqué mes données personnelles ou, à votre choix, toute donnée personnelle',
        }[facts.right.parties ?? 'named'];
        return under(facts, `je vous demande ${list}.`);
      },
      account: null,
    },
    'human-review': {
      subject: 'Demande de réexamen humain d’une décision automatisée',
      subjectFor: ({ decision }) =>
        ({
          'human-review': null,
          review: 'Demande de réexamen d’une décision automatisée',
          hearing: 'Mes observations sur une décision automatisée',
          'question-and-reason': 'Questions sur une décision fondée sur un profilage',
          'explanation-and-refusal': 'Demande d’explication d’une décision automatisée',
        })[decision ?? 'human-review'],
      ask(facts) {
        const made = 'la décision suivante, prise à mon égard par des moyens automatisés';
        const what = {
          'human-review': `je vous demande de faire réexaminer par une personne humaine ${made} :`,
          review: `je vous demande de réexaminer ${made} :`,
          hearing: `je vous demande de me permettre de présenter mes observations à un membre de votre personnel en mesure de réviser ${made} :`,
          'question-and-reason':
            'je remets en question le résultat du profilage qui a conduit à la décision suivante à mon égard et vous demande pour quelle raison il y a conduit :',
          'explanation-and-refusal': `je vous demande de m’expliquer ${made}, et je refuse qu’elle soit prise par ces seuls moyens :`,
        }[facts.right.decision ?? 'human-review'];
        return under(facts, what);
      },
      account: KEEP,
    },
    unsubscribe: {
      subject: 'Merci de me retirer de vos listes de diffusion',
      ask: (facts) =>
        under(
          facts,
          'je vous demande de retirer mon adresse de toutes vos listes de diffusion et de ne plus m’envoyer de publicité.',
        ),
      account: KEEP,
    },
    reminder: {
      subject: 'Rappel de ma demande',
      ask: (facts) =>
        `Je n’ai pas reçu de réponse complète à ${request(facts)}.${wasDue(facts.earlier?.due ?? null)} Je renouvelle ce que j’y demandais.`,
      account: null,
    },
    appeal: {
      subject: 'Recours contre votre refus',
      ask: (facts) =>
        `${under(facts, `je conteste votre décision sur ${request(facts)}.`)} Merci d’examiner de nouveau ma demande et de me dire par écrit ce que vous décidez et pourquoi.${facts.matter === 'follows' ? ' Ce qui s’oppose à cette décision :' : ''}`,
      account: null,
    },
    complaint: {
      subject: 'Réclamation concernant le traitement de mes données personnelles',
      ask: (facts) =>
        `${under(facts, `je dépose une réclamation. L’entreprise visée : ${facts.earlier?.company ?? 'inconnue'}. Je lui ai adressé ${request(facts)}.`)}${wasDue(facts.earlier?.due ?? null)} Ce qui s’est passé :`,
      account: null,
    },
  },
  duties: {
    'withdraw-consent': (cite) => `Dans la mesure où vous vous fondez sur mon consentement, je le retire (${cite}).`,
    'stop-processing': (cite) => `Merci de ne plus utiliser mes données à cette fin (${cite}).`,
    'tell-recipients': (cite) =>
      `Merci d’en informer tous ceux à qui vous avez communiqué mes données et de m’indiquer qui ils sont (${cite}).`,
    'tell-buyers': (cite) =>
      `Merci d’en informer, avant de vous y conformer, les tiers à qui vous vendez mes données ou avec qui vous les partagez (${cite}).`,
    'show-processed': (cite) =>
      `Merci de me donner aussi le moyen de vérifier par moi-même que la demande a été traitée (${cite}).`,
    'tell-processors': (cite) => `Merci de le demander aussi à ceux qui détiennent ces données pour vous (${cite}).`,
    'tell-processors-and-buyers': (cite) =>
      `Merci de le demander aussi à ceux qui détiennent ces données pour vous, et à ceux à qui vous les avez vendues ou avec qui vous les avez partagées (${cite}).`,
    'restrict-meanwhile': (cite) =>
      `Dans l’attente d’une décision, merci de ne pas utiliser ces données autrement (${cite}).`,
    'compelling-grounds': (cite) =>
      `Si vous entendez poursuivre, merci de me démontrer les motifs impérieux qui prévalent sur mes intérêts (${cite}).`,
    copy: (cite) => `La copie doit être gratuite et m’être envoyée sous une forme électronique courante (${cite}).`,
    'explain-decision': (cite) =>
      `Merci de m’expliquer comment cette décision a été prise et sur quoi elle repose (${cite}).`,
    'hear-my-view': (cite) => `Merci de me laisser exposer mon point de vue et d’en tenir compte (${cite}).`,
    'show-profiled-data': (cite) =>
      `Merci de me montrer quelles données me concernant ont servi au profilage (${cite}).`,
    'other-outcome': (cite) =>
      `Si possible, merci de me dire ce que j’aurais pu faire, et ce que je peux faire, pour obtenir une autre décision (${cite}).`,
    'decide-anew': (cite) =>
      `Si elle repose sur des données fausses, merci de les rectifier et de décider à nouveau (${cite}).`,
    'no-discrimination': (cite) => `Cela ne doit me désavantager ni dans les prix ni dans le service (${cite}).`,
  },
  identity: {
    'none-needed': (cite) => `Cette demande n’exige aucune vérification de mon identité${at(cite)}.`,
    'reasonable-doubt': (cite) =>
      `Merci de ne demander davantage qu’en cas de doute raisonnable sur mon identité${at(cite)}.`,
    'reasonable-means': (cite) =>
      `Si vous devez authentifier la demande, merci de le faire par des moyens commercialement raisonnables${at(cite)}.`,
    'what-you-hold': (cite) =>
      `Si vous devez vérifier mon identité, merci de le faire avec ce que vous détenez déjà${at(cite)}.`,
    silent: () => 'Si vous doutez que ce soit moi, merci de répondre à cette adresse et de me poser la question.',
  },
  frame: {
    greeting: (name, host) =>
      `À l’attention du service chargé de la protection des données${name === null && host === null ? '' : ` (${name ?? host})`}\n\nMadame, Monsieur,`,
    greetingOfAuthority: (name) => `Destinataire : ${name}\n\nMadame, Monsieur,`,
    nameless: (host) => (host === null ? 'inconnue' : `le responsable du traitement de ${host}`),
    scope: (host) =>
      host === null
        ? 'Cela vaut pour tous vos services et toutes vos marques.'
        : `Cela vaut pour ${host} et pour tous vos autres services et marques.`,
    policySays: (quote, day, stance) =>
      `Votre politique de confidentialité${day === null ? '' : ` du ${day}`} indique : ${quote}${
        { promise: ' Je m’y fie.', practice: ' Je ne le souhaite pas pour mes données.', fact: '' }[stance]
      }`,
    lives: (place) => `Je vis ${place}.`,
    knownBy: (email, account) =>
      `Vous me connaissez par l’adresse électronique ${email}${account === null ? '' : ` et par l’identifiant ou le numéro ${account}`}.`,
    reachableAt: (email) => `Vous pouvez me joindre à l’adresse ${email}.`,
    proof: 'Le fait que j’écris depuis cette adresse vaut preuve ; je n’envoie pas de copie de pièce d’identité.',
    onlyForThis: 'Merci de n’utiliser ces informations que pour cette demande.',
    onlyForThisAndList:
      'Merci de n’utiliser ces informations que pour cette demande ; vous pouvez garder mon adresse sur une liste d’opposition.',
    receipt: (by, cite) => `Merci d’accuser réception de ce courrier au plus tard le ${by} (${cite}).`,
    due: (what, by, period, cite) =>
      `Merci ${what === 'act' ? 'd’y donner suite et de me le confirmer' : 'de me répondre'} au plus tard le ${by} : la loi vous laisse ${period} (${cite}).`,
    wish: (what, by) =>
      `Je vous saurais gré ${what === 'act' ? 'd’y donner suite et de me le confirmer' : 'de me répondre'} au plus tard le ${by}.`,
    longer: (period) =>
      `S’il vous faut plus de temps, merci de m’en donner la raison avant cette date (${period} de plus au maximum).`,
    refusal: (reasons, appeal) =>
      [
        `Si vous refusez une partie de cette demande, merci de satisfaire le reste et de me donner vos motifs${at(reasons)}`,
        appeal === null ? '.' : `, ainsi que la voie de recours (${appeal}).`,
      ].join(''),
    authority: (name, cite) => `L’autorité compétente pour une réclamation est ${name}${at(cite)}.`,
    closing: 'Cordialement,',
  },
  gaps: {
    name: 'votre nom',
    email: 'votre adresse électronique',
    account: 'identifiant ou numéro de client',
    matter: 'avec vos propres mots',
    sent: 'jour où vous avez envoyé la demande',
  },
};

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

/** After «me opongo». */
const uses: UseWords = {
  sale: 'a la venta de mis datos personales',
  sharing: 'a que se compartan para publicidad conductual entre contextos',
  'targeted-ads': 'a la publicidad dirigida',
  profiling:
    'a la elaboración de perfiles para decisiones que tengan para mí efectos jurídicos o de importancia parecida',
  'profiling-automated':
    'a la elaboración de perfiles para decisiones automatizadas que tengan para mí efectos jurídicos o de importancia parecida',
  'profiling-solely-automated':
    'a la elaboración de perfiles para decisiones exclusivamente automatizadas que tengan para mí efectos jurídicos o de importancia parecida',
};

const short: SubjectWords = {
  sale: 'a la venta',
  sharing: 'a la cesión',
  'targeted-ads': 'a la publicidad dirigida',
  profiling: 'a la elaboración de perfiles',
};

const reached: ReachWords = {
  all: 'todos los datos personales que tienen sobre mí',
  provided: 'todos los datos personales que les he facilitado',
  collected: 'toda la información personal sobre mí que han recopilado de mí',
  'by-consent': 'todos los datos personales sobre mí que tratan con mi consentimiento',
};

const details: DetailWords = {
  purposes: 'los fines para los que los utilizan',
  categories: 'las categorías de datos',
  recipients: 'todas las personas y empresas a las que los han comunicado',
  'recipient-categories': 'las categorías de aquellos a quienes los han comunicado',
  source: 'su origen',
  retention: 'cuánto tiempo los conservan',
  automated: 'si hay decisiones automatizadas y con qué lógica se toman',
  transfers: 'los países a los que se envían y las garantías que se aplican allí',
};

const months: CountWords = { 1: 'un mes', 2: 'dos meses', 3: 'tres meses' };

/** «Con arreglo al artículo 17 …, solicito …», «Solicito …». */
function under({ under: cite }: AskFacts, sentence: string): string {
  if (cite === null) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return `Con arreglo ${/^(artículo|principio)/.test(cite) ? 'al' : 'a'} ${cite}, ${sentence}`;
}

function request({ earlier }: AskFacts): string {
  if (earlier === null) return 'mi solicitud';
  return earlier.subject === null
    ? `mi escrito del ${earlier.sent}`
    : `mi escrito del ${earlier.sent} («${earlier.subject}»)`;
}

function wasDue(due: Earlier['due']): string {
  return due === null ? '' : ` El plazo para responder terminó el ${due.day} (${due.cite}).`;
}

const at = (cite: string | null) => (cite === null ? '' : ` (${cite})`);
const KEEP = 'Les ruego que no cierren ninguna cuenta mía sin preguntarme antes.';

export const spanish: LetterTexts = {
  language: 'es',
  day: (iso) => inWords(iso, 'es-ES'),
  period({ unit, count }) {
    if (unit === 'calendar-month') return months[count] ?? `${count} meses`;
    return unit === 'days' ? `${count} días` : `${count} días laborables`;
  },
  cite(place) {
    const { number, brackets } = piecesOf(place);
    return [
      `artículo ${number}`,
      ...brackets.map((piece) => (/^\d/.test(piece) ? `apartado ${piece}` : `letra ${piece}`)),
    ].join(', ');
  },
  quoted: (line) => quoted(line, ['«', '»'], ['“', '”']),
  kinds: {
    'opt-out': {
      subject: 'Oposición a la venta, la cesión y la publicidad dirigida',
      subjectFor({ optOut }) {
        if (optOut === undefined) return null;
        if (optOut.act === 'object') return 'Oposición al uso de mis datos con fines publicitarios';
        const list = usesListed('es', optOut.uses, short);
        return optOut.act === 'opt-out' ? `Oposición ${list}` : `Retirada de mi consentimiento ${list}`;
      },
      ask(facts) {
        const { optOut } = facts.right;
        if (!optOut) {
          return 'Les pido que no vendan mis datos personales, que no los cedan a otros para sus propios fines y que no los utilicen para publicidad dirigida.';
        }
        if (optOut.act === 'object') {
          return under(
            facts,
            'me opongo al tratamiento de mis datos personales con fines de mercadotecnia directa, incluidas la elaboración de perfiles y la publicidad dirigida. Les ruego que no los vendan ni los cedan para ello.',
          );
        }
        const list = listed(
          'es',
          optOut.uses.map((use) => uses[use]),
        );
        return under(facts, optOut.act === 'opt-out' ? `me opongo ${list}.` : `retiro mi consentimiento ${list}.`);
      },
      account: KEEP,
    },
    erasure: {
      subject: 'Solicitud de supresión de mis datos personales',
      ask: (facts) => under(facts, `les solicito que supriman ${reached[facts.right.reach ?? 'all']}.`),
      account: 'Si tengo una cuenta con ustedes, les ruego que la cierren.',
    },
    access: {
      subject: 'Solicitud de acceso a mis datos personales',
      ask(facts) {
        const told = (facts.right.details ?? []).map((detail) => details[detail]);
        const also = told.length === 0 ? '' : ` Les ruego que me indiquen también: ${told.join('; ')}.`;
        const given = {
          copy: 'que me envíen una copia de ellos',
          access: 'que me den acceso a ellos',
          categories: 'que me indiquen sus categorías',
        }[facts.right.given ?? 'copy'];
        return `${under(facts, `les solicito que me digan si tratan datos personales sobre mí y ${given}.`)}${also}`;
      },
      account: null,
    },
    rectification: {
      subject: 'Solicitud de rectificación de mis datos personales',
      ask: (facts) =>
        under(
          facts,
          `les solicito que rectifiquen ${facts.right.reach === 'provided' ? 'los datos personales que les he facilitado' : 'mis datos personales'} como sigue:`,
        ),
      account: null,
    },
    portability: {
      subject: 'Solicitud de mis datos personales en un formato portable',
      subjectFor: ({ portable }) => (portable === 'copy' ? 'Solicitud de una copia de mis datos personales' : null),
      ask: (facts) =>
        under(
          facts,
          `les solicito que me envíen ${
            {
              readable: 'los datos personales que les he facilitado, en un formato común y legible por máquina,',
              'readable-or-summary':
                'los datos personales que les he facilitado, o un resumen representativo de ellos, en un formato común y legible por máquina,',
              copy: 'una copia de los datos personales que les he facilitado,',
            }[facts.right.portable ?? 'readable']
          } para poder pasarlos a otro proveedor.`,
        ),
      account: KEEP,
    },
    'objection-marketing': {
      subject: 'Oposición a la mercadotecnia directa',
      ask: (facts) =>
        under(
          facts,
          'me opongo a todo uso de mis datos personales con fines de mercadotecnia directa y a la elaboración de perfiles relacionada con ella.',
        ),
      account: KEEP,
    },
    objection: {
      subject: 'Oposición al tratamiento de mis datos personales',
      ask: (facts) => under(facts, 'me opongo al siguiente tratamiento de mis datos personales:'),
      account: KEEP,
    },
    'withdraw-consent': {
      subject: 'Retirada de mi consentimiento',
      ask: (facts) =>
        under(
          facts,
          facts.matter === 'follows'
            ? 'retiro mi consentimiento para el siguiente tratamiento de mis datos personales:'
            : 'retiro todo consentimiento que les haya dado para tratar mis datos personales.',
        ),
      account: KEEP,
    },
    restriction: {
      subject: 'Solicitud de limitación del tratamiento de mis datos personales',
      ask: (facts) =>
        under(
          facts,
          'les solicito que conserven mis datos personales sin utilizarlos para otra cosa, por el siguiente motivo:',
        ),
      account: KEEP,
    },
    'limit-sensitive': {
      subject: 'Solicitud de limitar el uso de mis datos sensibles',
      ask: (facts) =>
        under(
          facts,
          'les solicito que utilicen y comuniquen mis datos personales sensibles solo en la medida necesaria para los servicios o bienes que pido.',
        ),
      account: KEEP,
    },
    'no-ai-training': {
      subject: 'Oposición al uso de mis datos para entrenar IA',
      ask: (facts) =>
        facts.under === null
          ? 'Les pido que no utilicen mis datos personales, ni lo que escribo o subo, para entrenar o mejorar modelos de IA, y que tampoco lo permitan a otros.'
          : under(
              facts,
              'me opongo al uso de mis datos personales, y de lo que escribo o subo, para entrenar o mejorar modelos de IA, por ustedes o por otros. En cuanto a mi situación: quiero decidirlo yo y no puedo recuperar lo que un modelo ha aprendido.',
            ),
      account: KEEP,
    },
    'third-parties': {
      subject: 'Solicitud de la lista de destinatarios de mis datos',
      subjectFor: ({ parties }) =>
        parties === 'buyers' ? 'Solicitud de la lista de aquellos a quienes han vendido mis datos' : null,
      ask(facts) {
        const list = {
          named: 'una lista, con sus nombres, de los terceros a los que han comunicado mis datos personales',
          categories:
            'una lista de las categorías de terceros a los que han comunicado mis datos personales y, si es posible, de sus nombres',
          buyers: 'una lista de los terceros a los que han vendido mis datos personales',
          'named-mine-or-any':
            'una lista, con sus nombres, de los terceros a los que han comunicado mis datos personales o, si lo prefieren, cualesquiera datos personales',
        }[facts.right.parties ?? 'named'];
        return under(facts, `les solicito ${list}.`);
      },
      account: null,
    },
    'human-review': {
      subject: 'Solicitud de revisión humana de una decisión automatizada',
      subjectFor: ({ decision }) =>
        ({
          'human-review': null,
          review: 'Solicitud de revisión de una decisión automatizada',
          hearing: 'Mis observaciones sobre una decisión automatizada',
          'question-and-reason': 'Preguntas sobre una decisión basada en un perfil',
          'explanation-and-refusal': 'Solicitud de explicación de una decisión automatizada',
        })[decision ?? 'human-review'],
      ask(facts) {
        const made = 'la siguiente decisión, tomada sobre mí por medios automatizados';
        const what = {
          'human-review': `les solicito que una persona revise ${made}:`,
          review: `les solicito que revisen ${made}:`,
          hearing: `les solicito que me permitan presentar mis observaciones a alguien de su personal que pueda revisar ${made}:`,
          'question-and-reason':
            'cuestiono el resultado de la elaboración de perfiles que llevó a la siguiente decisión sobre mí y les pregunto por qué llevó a ella:',
          'explanation-and-refusal': `les solicito que me expliquen ${made}, y no acepto que se tome solo por tales medios:`,
        }[facts.right.decision ?? 'human-review'];
        return under(facts, what);
      },
      account: KEEP,
    },
    unsubscribe: {
      subject: 'Les ruego que me den de baja de sus listas de correo',
      ask: (facts) =>
        under(
          facts,
          'les solicito que quiten mi dirección de todas sus listas de correo y que no me envíen más publicidad.',
        ),
      account: KEEP,
    },
    reminder: {
      subject: 'Recordatorio de mi solicitud',
      ask: (facts) =>
        `No he recibido una respuesta completa a ${request(facts)}.${wasDue(facts.earlier?.due ?? null)} Reitero lo que pedía entonces.`,
      account: null,
    },
    appeal: {
      subject: 'Recurso contra su negativa',
      ask: (facts) =>
        `${under(facts, `recurro su decisión sobre ${request(facts)}.`)} Les ruego que la examinen de nuevo y me digan por escrito qué deciden y por qué.${facts.matter === 'follows' ? ' Lo que se opone a la decisión:' : ''}`,
      account: null,
    },
    complaint: {
      subject: 'Reclamación por el tratamiento de mis datos personales',
      ask: (facts) =>
        `${under(facts, `presento una reclamación. La empresa: ${facts.earlier?.company ?? 'desconocida'}. Le envié ${request(facts)}.`)}${wasDue(facts.earlier?.due ?? null)} Lo que ha ocurrido:`,
      account: null,
    },
  },
  duties: {
    'withdraw-consent': (cite) => `En la medida en que se basen en mi consentimiento, lo retiro (${cite}).`,
    'stop-processing': (cite) => `Les ruego que dejen de usar mis datos para ello (${cite}).`,
    'tell-recipients': (cite) =>
      `Les ruego que informen de ello a todos aquellos a quienes hayan comunicado mis datos y que me digan quiénes son (${cite}).`,
    'tell-buyers': (cite) =>
      `Les ruego que, antes de cumplirla, comuniquen esta solicitud a los terceros a los que venden mis datos o con los que los comparten (${cite}).`,
    'show-processed': (cite) =>
      `Les ruego también que me den un medio de comprobar que han tramitado la solicitud (${cite}).`,
    'tell-processors': (cite) =>
      `Les ruego que lo pidan también a quienes guardan esos datos por cuenta de ustedes (${cite}).`,
    'tell-processors-and-buyers': (cite) =>
      `Les ruego que lo pidan también a quienes guardan esos datos por cuenta de ustedes, y a aquellos a quienes los han vendido o con quienes los han compartido (${cite}).`,
    'restrict-meanwhile': (cite) => `Mientras se decide, les ruego que no utilicen los datos para otra cosa (${cite}).`,
    'compelling-grounds': (cite) =>
      `Si piensan continuar, les ruego que me demuestren los motivos imperiosos que prevalecen sobre mis intereses (${cite}).`,
    copy: (cite) => `La copia debe ser gratuita y enviarse en un formato electrónico de uso común (${cite}).`,
    'explain-decision': (cite) => `Les ruego que me expliquen cómo se tomó la decisión y en qué se basa (${cite}).`,
    'hear-my-view': (cite) => `Les ruego que me dejen exponer mi punto de vista y lo tengan en cuenta (${cite}).`,
    'show-profiled-data': (cite) =>
      `Les ruego que me muestren qué datos sobre mí se utilizaron para el perfil (${cite}).`,
    'other-outcome': (cite) =>
      `Si es posible, les ruego que me digan qué habría podido hacer, y qué puedo hacer, para obtener otra decisión (${cite}).`,
    'decide-anew': (cite) =>
      `Si se basa en datos erróneos, les ruego que los rectifiquen y decidan de nuevo (${cite}).`,
    'no-discrimination': (cite) => `Esto no debe perjudicarme en los precios ni en el servicio (${cite}).`,
  },
  identity: {
    'none-needed': (cite) => `Para esta solicitud no hace falta verificar mi identidad${at(cite)}.`,
    'reasonable-doubt': (cite) =>
      `Les ruego que pidan más datos solo si tienen dudas razonables sobre mi identidad${at(cite)}.`,
    'reasonable-means': (cite) =>
      `Si deben autenticar la solicitud, les ruego que lo hagan por medios comercialmente razonables${at(cite)}.`,
    'what-you-hold': (cite) =>
      `Si deben verificar mi identidad, les ruego que lo hagan con lo que ya tienen${at(cite)}.`,
    silent: () => 'Si dudan de que sea yo, les ruego que respondan a esa dirección y me pregunten.',
  },
  frame: {
    greeting: (name, host) =>
      `A la atención del equipo de protección de datos${name === null && host === null ? '' : ` (${name ?? host})`}:`,
    greetingOfAuthority: (name) => `Destinatario: ${name}`,
    nameless: (host) => (host === null ? 'desconocida' : `la responsable de ${host}`),
    scope: (host) =>
      host === null
        ? 'Se refiere a todos sus servicios y marcas.'
        : `Se refiere a ${host} y a todos sus demás servicios y marcas.`,
    policySays: (quote, day, stance) =>
      `Su política de privacidad${day === null ? '' : ` del ${day}`} dice: ${quote}${
        { promise: ' Confío en ello.', practice: ' No lo quiero para mis datos.', fact: '' }[stance]
      }`,
    lives: (place) => `Vivo ${place}.`,
    knownBy: (email, account) =>
      `Me conocen por la dirección de correo electrónico ${email}${account === null ? '' : ` y por el nombre de usuario o número ${account}`}.`,
    reachableAt: (email) => `Pueden escribirme a ${email}.`,
    proof: 'Que escriba desde ella es mi prueba; no envío copia de ningún documento de identidad.',
    onlyForThis: 'Les ruego que utilicen estos datos solo para esta solicitud.',
    onlyForThisAndList:
      'Les ruego que utilicen estos datos solo para esta solicitud; pueden guardar mi dirección en una lista de exclusión.',
    receipt: (by, cite) => `Les ruego que acusen recibo a más tardar el ${by} (${cite}).`,
    due: (what, by, period, cite) =>
      `Les ruego que ${what === 'act' ? 'lo hagan y me lo confirmen' : 'me respondan'} a más tardar el ${by}: la ley les concede ${period} (${cite}).`,
    wish: (what, by) =>
      `Les agradecería que ${what === 'act' ? 'lo hicieran y me lo confirmaran' : 'me respondieran'} a más tardar el ${by}.`,
    longer: (period) =>
      `Si necesitan más tiempo, les ruego que me digan el motivo antes de ese día (como máximo ${period} más).`,
    refusal: (reasons, appeal) =>
      [
        `Si rechazan alguna parte, les ruego que cumplan el resto y me den sus motivos${at(reasons)}`,
        appeal === null ? '.' : `, y que me digan cómo puedo recurrir (${appeal}).`,
      ].join(''),
    authority: (name, cite) => `Para reclamaciones es competente ${name}${at(cite)}.`,
    closing: 'Atentamente,',
  },
  gaps: {
    name: 'su nombre',
    email: 'su correo electrónico',
    account: 'nombre de usuario o número de cliente',
    matter: 'con sus propias palabras',
    sent: 'día en que envió la solicitud',
  },
};

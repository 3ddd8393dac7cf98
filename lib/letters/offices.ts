import type { LetterKind } from './letter';

// What stands before the "@". Nobody reads a no-reply address; a sales or press office does not know what to do with a
// request.
export const UNREAD =
  /(?:^|[._+-])(?:no|not|do-?not|dont|never)[._-]?repl(?:y|ies)(?:$|[._+-])|^(?:no-?responder|no-?contestar|ne-?pas-?repondre|nicht-?antworten|keine-?antwort)|^(?:mailer-daemon|bounces?|postmaster)\b/i;
export const PRIVACY =
  /privacy|datenschutz|data-?\.?protection|(?:^|[._-])(?:dpo|dsb|gdpr|rgpd|ccpa|cpra|dsar|dsr|optout|opt-out|donotsell|delete|erasure)(?:$|[._-])|personal-?data|data-?(?:request|subject|privacy|rights)|rgpd|confidentialit/i;
export const GENERAL =
  /^(?:support|info|contact|contactus|hello|help|helpdesk|service|customer|customer-?(?:service|care|support)|care|feedback|legal|compliance|office|mail|team|hi)(?:$|[._+-])/i;
export const ELSEWHERE =
  /^(?:press|media|pr|jobs?|careers?|recruit\w*|hr|sales|partners?|partnerships?|advertis\w*|invest\w*|ir|security|abuse|billing|dmca|copyright|webmaster|marketing)(?:$|[._+-])/i;

// "deleteaccount@" does one thing; whoever reads it cannot do another.
export const SINGLE_PURPOSES: readonly { local: RegExp; kinds: readonly LetterKind[] }[] = [
  {
    local: /opt-?_?out|do-?_?not-?_?sell|dns(?:mpi|pi)/i,
    kinds: ['opt-out', 'limit-sensitive', 'objection-marketing', 'no-ai-training'],
  },
  { local: /delet|eras(?:e|ure)|remov(?:e|al)|close-?account|forgetme/i, kinds: ['erasure'] },
  { local: /unsubscribe/i, kinds: ['unsubscribe', 'objection-marketing'] },
];

/** For parents only. */
export const CHILDREN = /kid|child|coppa|parent/i;

/** Policies print the addresses of those who watch over them; a request sent there is lost. */
export const AUTHORITIES = [
  'ico.org.uk',
  'dataprotection.ie',
  'cnil.fr',
  'europa.eu',
  'aepd.es',
  'gpdp.it',
  'garanteprivacy.it',
  'autoriteitpersoonsgegevens.nl',
  'apd-gba.be',
  'dsb.gv.at',
  'uodo.gov.pl',
  'imy.se',
  'datatilsynet.dk',
  'datatilsynet.no',
  'tietosuoja.fi',
  'cnpd.lu',
  'cnpd.pt',
  'edoeb.admin.ch',
  'priv.gc.ca',
  'cai.gouv.qc.ca',
  'bfdi.bund.de',
  'datenschutz.hessen.de',
  'datenschutz-berlin.de',
  'lda.bayern.de',
  'datenschutz-hamburg.de',
  'privacyshield.gov',
  'adr.org',
  'jamsadr.com',
  'truste.com',
  'trustarc.com',
  'bbbprograms.org',
]; // prettier-ignore

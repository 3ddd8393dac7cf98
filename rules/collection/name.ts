import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/name',
  fact: 'collected:name',
  title: 'Name',
  why: 'Your real name ties everything else that is collected to you as a person.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:Name'],
  languages: {
    en: {
      data: [
        'name',
        'surname',
        'forename',
        '(first|given) (and|or|&) (last|family) name',
        '(first|last|full|given|family|legal|real|middle|maiden|preferred|birth|billing|cardholder|contact) name',
        'name and (surname|last name|family name)',
        'name-surname',
        'salutation',
      ],
      except: [
        '(user|screen|display|login|log-in|log in|sign-in|account|nick|profile|member|handle) name',
        '(domain|host|server|file|folder|path|network|wifi|wi-fi|app|application|package|feature|event|page|site|cookie|variable|game|team) name',
        '(company|business|organization|organisation|employer|firm|corporate|brand|product|trade|service|store|school|bank|institution|trading|entity|merchant|vendor|provider|partner) name',
        '(device|computer|phone|machine|model|browser|pet|street|city|country) name',
        'name of (the|your|its|our|a|an|any|each)? (domain|device|computer|phone|browser|internet|isp|site|website|web site|app|application|company|employer|organization|business|school|file|server|network|operating|product|service|provider|cookie|page|university|institution|bank)',
        '(under|in|by) (the|our|its|a) name',
        '(our|its) name',
        'name (suggests|implies|and logo|or logo|or trademark)',
        'by name',
        'brand names',
        'no real name',
        'names of (our|the|third|other|companies|such)',
        'name of (the|any|each|your|a|an)? * (institution|school|company|employer|product|site|domain|network|provider|organization)',
        '(player|gamer|character|avatar|team) name',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'When you open an account, we collect your name and postal address.',
      'You provide us with your first and last name.',
      'Information you give us: ⟩ Full name',
      'We collect: ⟩ your name and, if you agree, your precise location',
      'Identifiers | Name, email address, IP address | Yes',
      'Your surname is stored with the booking.',
      'We receive contact details (such as name and phone number) from the shop where you ordered.',
    ],
    allows: [
      'We may ask you for your full legal name.',
      'The form may require personal details, including your name.',
      'You may give us data that you choose to disclose, such as your name.',
      'Registration may require that you supply your name and town.',
    ],
    asks: ['If you choose to take part, we record your first name.'],
    denies: ['We do not collect your name.', 'No names are stored.'],
    ignores: [
      'Please choose a user name that nobody can guess.',
      'We log the domain name of your internet provider.',
      'Quillmark is a brand name of Quillmark Ltd.',
      'We do not sell your name to anybody.',
      'We record the name of the most recent institution attended.',
      '“Personal details” is information that we can use to identify you and includes your name and address.',
      'Game data that we publish, such as the player name, can be seen by others.',
    ],
  },
};

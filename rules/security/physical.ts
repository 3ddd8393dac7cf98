import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'security/physical',
  fact: 'security:physical',
  title: 'Physical security',
  why: 'Locked rooms and guards keep hands off the machines.',
  concern: 'none',
  practice: 'protects',
  languages: {
    en: {
      data: [
        '(physical|physically) (,|and|or)? * (safeguard|measure|security|control|protection|procedure|barrier|access control|precaution|mean|step|restriction)',
        'physical (security|safeguard|protection|access)',
        '(physically|physical) (secure|secured|protected)',
        '(secure|secured|locked|guarded|controlled|access-controlled|restricted|monitored|protected) (data|server|computer|hosting|storage|physical|and|,|environmental|,)? * (facility|facilities|centre|room|building|cabinet|site|premises|location|environment|area|vault|drawer|cage)',
        '(security guard|video surveillance|surveillance camera|security camera|cctv (camera|system|monitoring)|security badge|access badge|badge reader|biometric entry|alarm system|entry control|fire protection|locks)',
        '(secure|secured) (data|server|hosting)? (centre|facility|room)',
        'offsite backup',
      ],
      except: [
        'secure * (browser|web|network|online|website|server software|login|payment|internet|test|operating) (environment|site|area)',
        '(secure|secured) (site|web site|website|area|online|connection)',
        '(secure|secured|protected) (area|site|environment) of',
        'password protected area',
        'in password',
        'password protected * (area|site|section|page|environment|location)',
        'secure area of (our|the|this) (site|website|web|page)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use physical, electronic and procedural safeguards.',
      'Our servers are kept in locked and guarded rooms.',
      'Data are stored in secure facilities with video surveillance.',
      'Measures: ⟩ Physical access controls',
    ],
    allows: ['We may keep the servers in a locked room with physical safeguards.'],
    denies: ['We have no physical safeguards.'],
    ignores: [
      'We collect your physical address.',
      'CCTV footage of visitors is evidence that you may ask for.',
      'Please keep your device in a safe place.',
      'We use cookies to save your password in password-protected areas of the site.',
      'All card payments take place in a secure area of our site.',
    ],
  },
};

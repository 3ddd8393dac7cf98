import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/security',
  fact: 'purposes:security',
  title: 'Security and fraud prevention',
  why: 'Data are checked for abuse, which protects you and watches you.',
  concern: 'none',
  practice: 'uses',
  dpv: ['dpv:FraudPreventionAndDetection', 'dpv:EnforceSecurity'],
  languages: {
    en: {
      data: [
        '(~detect|~prevent|~investigate|~combat|~fight|~identify|~monitor|~address) * (fraud|fraudulent|abuse|spam|illegal|unlawful|unauthorised|malicious|misuse|harmful|criminal|suspicious|attack|breach|cheating|threat|scam|bot|violation|deceptive|crime|money laundering|identity theft|hacking|vulnerability|prohibited|inappropriate|security|wrongdoing|harassment|terrorism|cyber attack|piracy)',
        '(~mitigate|~deter|~stop|~reduce|~block|~limit|~protect against|~protect from|~guard against|~counter|~respond to|~defend against|~uncover|~take action against|~prosecute) * (fraud|fraudulent|abuse|spam|illegal|unlawful|unauthorised|malicious|misuse|harmful|criminal|suspicious|attack|breach|cheating|threat|scam|bot|violation|deceptive|crime|money laundering|identity theft|hacking|vulnerability|prohibited|inappropriate|security|wrongdoing|harassment|terrorism|cyber attack|piracy)',
        '(~protect|~defend) (us|you|our users|users|customers|others|ourselves|the public|yourself|members) * (against|from) * (fraud|fraudulent|abuse|spam|illegal|unlawful|unauthorised|malicious|misuse|harmful|criminal|suspicious|attack|breach|cheating|threat|scam|bot|violation|deceptive|crime|money laundering|identity theft|hacking|vulnerability|prohibited|inappropriate|security|wrongdoing|harassment|terrorism|cyber attack|piracy)',
        '(fraud|abuse|crime|spam|loss|risk|cheat) (and|or)? (fraud|abuse|crime|spam|loss|risk|security|credit)? (prevention|detection|protection|monitoring|screening|investigation|mitigation|analysis)',
        '(prevention|detection|investigation) (and|or)? (prevention|detection|investigation)? of * (fraud|fraudulent|abuse|spam|illegal|unlawful|unauthorised|malicious|misuse|harmful|criminal|suspicious|attack|breach|cheating|threat|scam|bot|violation|deceptive|crime|money laundering|identity theft|hacking|vulnerability|prohibited|inappropriate|security|wrongdoing|harassment|terrorism|cyber attack|piracy)',
        'security (purpose|monitoring|reason|incident|investigation|measure|and fraud|and safety|issue)',
        '(network|information|system|it|platform) security',
        '(safety and security|security and safety|trust and safety|cybersecurity)',
        '(~protect|~ensure|~maintain|~secure|~safeguard|~enhance|~improve|~verify|~preserve|~promote|~keep|~guarantee|~increase|~support) * (security|safety|integrity|safe)',
        '~keep (our|the|its) (service|site|website|platform|network|system|app|community) (safe|secure)',
        '(~protect|~secure|~safeguard) (our|the|your|its) (site|website|service|platform|network|system|business|account|user|customer|infrastructure|app|asset|property)',
        '(security|safety|integrity) of (our|the|your|its) (service|site|website|app|platform|network|system|user|product|business|account|data|infrastructure|community)',
        '(~verify|~confirm|~authenticate|~validate|~check) * (identity|your account|your age|eligibility|that you are|authenticity|credential)',
        '(~authenticate|~verify) (you|users|your|user|members)',
        '(identity|age|account|user|photo|profile) (verification|authentication)',
        '(verification|authentication) of * (identity|user|account|age)',
      ],
      except: [
        '(~require|~oblige|obligated|obliged|bound|contractually) * (protect|maintain|ensure|keep|safeguard) * (security|secure)',
        '(~maintain) the confidentiality (,|and) (and)? (security|integrity)',
        '(security|fraud) (and fraud|and security)? notice',
        '(for|require|ask|asks|advise|encourage) you to (~protect|~prevent|~secure|~safeguard|~maintain|~keep)',
        '(for|require|ask|asks|advise|encourage) you to (~protect|~prevent|~secure|~safeguard|~maintain|~keep) * (unauthorised|security|secure|fraud|safe|misuse|loss)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use log data to detect and prevent fraud.',
      'Your data are processed for fraud prevention and network security.',
      'We use information to: ⟩ Protect the security of our services',
      'We process your document to verify your identity.',
      '§ Why we process data ⟩ Detecting abuse and unauthorised access',
    ],
    allows: ['We may use your data to investigate suspicious activity.'],
    asks: ['If you allow it, we use your photo to verify your identity.'],
    denies: ['We do not use your location for security purposes.'],
    ignores: [
      'You must report any unauthorised use of your account.',
      'You are responsible for the security of your password.',
      'Our vendors are obliged to maintain the confidentiality, security and integrity of what they get.',
      'We send you notices about your account, such as security and fraud notices.',
      'It is important for you to protect against unauthorised access to your phone.',
      'To prevent unauthorised access, we have put in place physical and electronic procedures.',
      'We take reasonable steps to protect the security of your data.',
      'We cannot guarantee the security of what you send us.',
    ],
  },
};

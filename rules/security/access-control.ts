import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'security/access-control',
  fact: 'security:access-control',
  title: 'Limited access',
  why: 'Fewer people who can look means fewer who can leak.',
  concern: 'none',
  practice: 'protects',
  languages: {
    en: {
      data: [
        '(~restrict|~limit|~control|~confine) (the|any|internal|physical|employee|logical|your)? access',
        'access (to)? * (is|are|be|being|remains|strictly|only)? (strictly|also|only)? (restricted|limited|controlled|granted|confined|given|provided) (only|solely|strictly)? (to|on|where|by|through|according)?',
        '(restricted|limited|role-based|privileged|need-to-know|need-based|authorised|controlled) access',
        'access (control|management|restriction|right|permission|authorisation|authentication)',
        '(need-to-know|need to know)',
        '(only|limited to|restricted to|to) (those|our|the|a limited number of|specially|certain|a few)? (authorised|specific|designated|trained) (personnel|employee|staff|individual|person|member|people)',
        'authorised (personnel|staff|individual|person|administrator|manager)',
        '(employee|personnel|staff) * access * (only|solely)',
        '(with|have|has) (a|an)? (legitimate|specific|job-related|valid)? business need',
        '(legitimate|specific|job-related|valid)? business need for (such|the|this)? access',
        'business need to know',
        '(only|limited|limit|restrict|restricted) * (employee|personnel|staff|contractor|individual|people|person) (who|that|with|whose) * (need|needs|require|requires|access|authorised|necessary|duty|job|know)',
        '(employee|personnel|staff|contractor|individual|people|agent) (who|that|with) (need|needs|require|requires|must|have|has|a) * (know|access|information|data|need)',
        '(password|passcode)(-protected| protection)',
        'password (protected|protection|secured|secure|control)',
        '~protect (by|with) (a|your)? * password',
        '(multi-factor|two-factor|multifactor|two-step|2-factor|strong) (authentication|verification)',
        '(user|secure) authentication',
        '(firewall|firewalled)',
        'prevent (unauthorised|unauthorized) access by',
      ],
      except: [
        '(right|request|subject) (of|to|for)? access',
        'access request',
        'media access control',
        '(app|apps|service|feature|we|assistant|application|device|system|tool|platform|site) (need|needs) to know (your|where|which|what|whether|how)',
        '(refuse|refusing|decline|declining|disable|disabling|block|blocking|reject|rejecting) * (limit|restrict) (your|the) access',
        '(may|might|will|could) (limit|restrict) your access',
        'we (may|will|only|also)? need to know',
        'for user authentication',
        '(cookie|cookies|objects|storage) * (user authentication|authentication)',
        '(may|might|can) (also|sometimes)? have limited access',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We restrict access to personal data to employees who need it.',
      'Access to your data is limited to authorised personnel.',
      'Your account is password-protected.',
      'We take these measures: ⟩ Role-based access controls',
      'Only staff with a need to know can see your file.',
      'Our servers stand behind a firewall.',
    ],
    allows: ['We may restrict access to those employees who need it.'],
    denies: ['We do not restrict access to the forum.'],
    ignores: [
      'You have a right of access to your data.',
      'You should keep your password secret.',
      'You may restrict access to your profile.',
      'Your device sends a Media Access Control (MAC) address.',
      'To answer, the app needs to know your location.',
      'Refusing a cookie may limit your access to the site.',
      'When you order, we need to know your name and address.',
      'We use cookies to keep the settings of the player and for user authentication purposes.',
      'The other site may have limited access to information in your profile.',
    ],
  },
};

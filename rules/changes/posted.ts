import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'changes/posted',
  fact: 'practices:change-notice',
  title: 'Changes are posted',
  why: 'You only learn of a change if you come back and look.',
  concern: 'low',
  practice: 'declares',
  values: { states: 'posted', allows: 'posted', asks: 'posted' },
  opp115: ['Policy Change'],
  languages: {
    en: {
      data: [
        '(~post|~publish|~place|~display|~upload|~announce|~put|~make available|~include|~reflect) * (change|modification|update|amendment|revision|version|policy|notice|statement) * (here|page|website|site|app|application|online|platform|service|homepage|location|screen|below|above|web|date|policy|portal)',
        '(change|modification|update|amendment|revision|updated version|revised version|new version|current version|latest version|updated policy|revised policy|amended notice|amended policy|revised notice|updated notice) * * (~be|become) (posted|published|announced|displayed|placed|uploaded|available|reflected|effective (when|upon|once|immediately)|communicated|indicated|included|listed|noted|shown|made available)',
        '(~post|~publish) (the|any|our|such|those|these|all|a|an|revised|updated|new|amended|material)? (the|any|our|such|revised|updated|new|amended|modified|changed|current|material|those)? (change|modification|update|amendment|revision|version|privacy policy|policy|notice|statement)',
        '(~update|~change|~revise|~modify|~amend|~indicate|~note|~state|changing|updating|revising) (the|our|this|its|that)? * (“|")? (last updated|effective date|last modified|last revised|last revision|revision date|last update|date of last|effective|date at the top|date at the bottom|date below|date above|date shown)',
        '(updated|revised|new|amended|modified|current|latest|most recent) (version|privacy policy|policy|notice|statement|effective date) * (on|at|to|in|via|through) * (page|website|site|app|url|here|service|link)',
        '(by|after|upon|following) (posting|publishing|updating|the posting|publication|its posting|us posting) * (policy|change|version|notice|statement|date|page|site|update|amendment)?',
        '(~check|~review|~visit|~read|~consult|~revisit|~refer|~come|checking|reviewing) (back)? (this|the|our|to this|it|here)? * (page|policy|statement|notice|here|site|back) (again)? (periodically|regularly|frequently|often|from time to time|for (any)? (updates|changes|the latest)|occasionally|each time|every time|to stay informed|whenever)',
        '(periodically|regularly|frequently) (~check|~review|~visit|~consult|~read|~revisit) * (page|policy|statement|notice|privacy policy|site|terms)',
        '(post|posting|place|placing|display|put|publish|provide|providing) (a|an|any)? (prominent|conspicuous|clear)? (notice|message|banner|announcement) (on|in|at|to) (our|the|this|its) (website|site|homepage|home page|app|service|platform|landing page|main page) * * (change|update|modification|policy)',
        '(date|version) (at|on) (the top|the bottom|this page)',
      ],
      except: [
        '~post * (comment|content|message|photo|review|information about you|picture|profile)',
        'review (the|their) (privacy)? (policy|policies) of',
        '(~post|~display) * (ads|advertisement|testimonial)',
        'by posting (,|or)? (uploading|submitting|sending|transmitting|providing) * *',
        'by posting (,|or|content|comment|material|any|user|information|message|review|photo|something|anything|to|on|in|your)',
        '(and|comment|or) posting polic(y|ies)',
        '(comment|content) and posting policy',
        '(review|read|see|check|consult) * their * (posted|published) (policy|notice|statement|terms)',
        'their posted policy',
        'last updated and effective date',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We will post any changes on this page.',
      'Changes to this policy take effect when they are posted on our website.',
      'If we change this policy, we will revise the “last updated” date above.',
      'Please check this page regularly for updates.',
      'The latest version is always available on our site.',
      'We publish the updated version here.',
      'An amended notice will be published in the app.',
    ],
    allows: ['We may post changes to this notice here.'],
    asks: ['If you agree, we will post changes to this policy on this page only.'],
    ignores: [
      'We may update this policy from time to time.',
      'This policy applies to all sites on which this policy is posted.',
      'Last updated on 3 March 2024.',
      'You can post comments on our site.',
      'We update our software from time to time.',
      'You may change your password.',
      'By posting, uploading or sending content you grant us a licence.',
      'We remove what breaks our comment and posting policies.',
      'Please review their posted policies for details about the plug-in.',
      'Last updated and effective date: June 30, 2020',
    ],
  },
};

import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'children/parental-consent',
  fact: 'practices:children',
  title: 'Children with a parent’s consent',
  why: 'A parent can say no before a company learns about a child.',
  concern: 'low',
  practice: 'declares',
  values: { states: 'parental-consent', allows: 'parental-consent', asks: 'parental-consent' },
  opp115: ['International and Specific Audiences'],
  languages: {
    en: {
      data: [
        "(~obtain|~seek|~require|~get|~request|~ask for) (the|a|verifiable|prior|appropriate|express|your|their|for)? * (parental|parent|guardian) (or guardian)? (’s|'s)? (verifiable|prior)? (consent|permission|approval|authorization) (before|prior|from|for|in order|when|if|to|as)",
        '(verifiable|verified) parental consent (before|prior|from|for|in order|when|if|to|is)',
        '(child|children|minor|kid|under (the)? (age|#|thirteen)|teenager|users under|young people) * * (may|can|could) (only|still)? (use|register|participate|access|join|sign|create|play|subscribe|open) * * (parent|guardian|parental|parents)',
        '(may|can|could) (only)? (use|register|participate|access|join|sign|create|play) * * (if|with|under) * (supervision|consent|permission|involvement|approval|authorization) of * (parent|guardian)',
        '(parent|guardian) (must|should|can|may|will|has to) (first)? (give|consent|agree|approve|provide|set|create|grant|authorize) * * (child|account|minor|consent)',
      ],
      except: [
        '(without|not|unless) * * (parental|parent|guardian) (or guardian)? (consent|permission|approval|authorization)* (before|prior|from|for|in order|when|if|to)',
        '(not|never) * (may|can|could)? (use|register) * (parent|guardian)',
        '(parent|guardian) (can|may|should) (contact|email|write|notify|request|review)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: ['A parent must create the account for a child.'],
    allows: ['Children under 13 may use the game if a parent supervises them.'],
    asks: [
      'We obtain verifiable parental consent before we collect data from a child.',
      'Children may join with the permission of a parent or guardian.',
    ],
    ignores: [
      'We do not collect data from children without parental consent.',
      'A parent may contact us to delete the data of a child.',
      'Our services are not directed to children.',
    ],
  },
};

import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/special-category',
  fact: 'collected:special-category',
  title: 'Other sensitive traits',
  why: 'Origin, belief, politics or sexuality can be used against you, which is why the law protects them most.',
  concern: 'high',
  practice: 'collects',
  dpv: ['dpv:SpecialCategoryPersonalData', 'pd:Ethnicity', 'pd:Religion', 'pd:PoliticalOpinion', 'pd:Sexual'],
  languages: {
    en: {
      data: [
        'race',
        '(racial|ethnic) (or|and|and/or|/)? (ethnic|racial)? (origin|background|heritage|group|identity|data|information)',
        'ethnicity',
        'national origin',
        'ancestry',
        'religion',
        '(religious|philosophical|spiritual) (or|and)? (philosophical|religious|moral|other similar|political)? (belief|affiliation|view|conviction|preference|background|opinion)',
        'political (or|and)? (religious|philosophical)? (opinion|affiliation|view|belief|party|preference|leaning|persuasion|interest)',
        '(trade|labor|labour)? union (membership|affiliation|status)',
        '(sexual|romantic) (orientation|preference|life|activity|history|identity|interest|behavior|experience|desire)',
        'sexuality',
        'sex life',
        '(genetic|genomic|dna) (data|information|test|profile|sample|characteristic)?',
        'criminal (record|history|conviction|offence|offense|background|proceeding|charge|allegation)',
        '(background|criminal) check (information|result|report|data)',
        '(immigration|citizenship|veteran|military) (or immigration|or citizenship)? status',
        '(protected|legally protected) (classification|characteristic|class)',
        'characteristics of protected',
      ],
      except: [
        '(arms|human|car|horse) race',
        'race (condition|track|day|car|result)',
        'political (advertising|ad|campaign|action)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We process your sexual orientation to suggest matches.',
      'Sensitive data that we collect: ⟩ Racial or ethnic origin; trade union membership',
      'Characteristics of protected classifications under state law | Race, marital status, veteran status | Yes',
    ],
    allows: [
      'You may tell us your ethnicity and religion, which we store in your profile.',
      'We may receive criminal records when we screen tenants.',
      'Employers may give us your immigration status.',
    ],
    asks: ['With your explicit consent, we process genetic data.'],
    denies: [
      'We do not collect your race, religion or political opinions.',
      'We never ask about sexual orientation or union membership.',
    ],
    ignores: [
      'Please do not send us sensitive data, such as religious beliefs.',
      'We do not disclose your political opinions.',
      'The runners see the race results on the board.',
      '“Sensitive data” means data that reveal racial or ethnic origin.',
      'It includes information on race or ethnicity, political opinions or religious beliefs (“Sensitive Data”).',
      '§ Rules of conduct ⟩ We remove posts that defame any group and record their race or religion.',
    ],
  },
};

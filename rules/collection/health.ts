import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/health',
  fact: 'collected:health',
  title: 'Health data',
  why: 'Health details can affect insurance, work and relations, and outside a clinic little protects them.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:Health'],
  languages: {
    en: {
      data: [
        '(health|medical) (or|and|and/or|/) (health|medical|fitness|wellness|insurance|genetic) (data|information|record|condition)?',
        '(health|medical|healthcare|health-care) (related)? (data|information|condition|record|status|history|detail|insurance|concern|issue|need|measurement|metric|profile|problem|background|app integration|assessment|claim)',
        '(physical|mental|reproductive|behavioral|sexual) (or mental|and mental|or physical)? health (condition|data|information|status)?',
        '(physical|mental) (or mental|or physical)? (disability|condition)',
        'data concerning health',
        'consumer health data',
        '(disability|disabilities) (status|information|data)?',
        '(heart rate|blood pressure|blood type|blood glucose|body weight|body mass|step count|sleep pattern|sleep data|calorie)',
        '(fitness|wellness|workout|nutrition) (data|information|activity|level|goal|record)',
        'exercise (activity|level|habit|record)',
        '(menstrual|menstruation|fertility|ovulation) (cycle|data|information)?',
        'pregnancy (status|data|information)?',
        '(diagnosis|diagnoses|prescription|medication|symptom|allergy|allergies|vaccination|immunization) (history|information|data|record|status)?',
        '(height|age|gender|sex) (,|and) (and)? weight',
        '(medical|health) insurance',
        'insurance claim',
        'dietary (restriction|requirement|need|preference)',
        '(information|data|details) (about|on|relating to|concerning|regarding|related to) (your|the|their|a)? (person)? (physical|mental|sexual)? health',
        'your (physical|mental|sexual)? health',
        '(physical|mental) health',
      ],
      listed: ['health', "'weight", 'diet'],
      except: [
        '(public|protect|safeguard|vital|occupational|our|site|system|service|network|business|financial|account) health',
        'health (and|or|,) (safety|security|life|well-being|wellbeing|welfare)',
        '(safety|security|life|lives) (,|and|or) (or|and)? health',
        'health (care|insurance portability|department|ministry|authority|agency|professional|provider|service|app|tip|check|product|benefit|club|website|plan|topic|article|news|content|interest|food)',
        'health or (safety|life|welfare)',
        '(medical|health|legal|tax|financial|nutrition) (,|or|and) * * (issue|advice|topic|matter|question|professional)',
        'health (,|or|and) * (issue|advice|topic|matter)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect health information that you enter in the diary.',
      'The tracker records your heart rate and sleep patterns.',
      'Sensitive information we process: ⟩ Medical history and allergies',
      'You give us details of your disability so that we can book a suitable room.',
      'Health data is stored in encrypted form.',
    ],
    allows: ['We may receive medical records from your doctor.'],
    asks: ['If you allow it, we read your fitness data from the watch.'],
    denies: ['We do not collect any health information.', 'We never ask about pregnancy or medication.'],
    ignores: [
      'We may act to protect the health and safety of others.',
      'We do not share your health data.',
      'Public health authorities publish advice.',
      'Receive breaking news on vaccines, radiation protection, natural health and more.',
      'It includes information on health and sexual life (“Sensitive Data”).',
      'We will not link your visits with sensitive matters such as your health.',
      'We provide content on medical, health, legal, tax or financial issues.',
      'We collect: ⟩ height',
    ],
  },
};

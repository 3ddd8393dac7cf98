import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/employment-education',
  fact: 'collected:employment-education',
  title: 'Work and education',
  why: 'Where you work and studied helps to identify you and to guess your means.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:Professional', 'pd:Education', 'pd:EmploymentHistory'],
  languages: {
    en: {
      data: [
        '(job|business|professional|work|position) (title|role|function|position)',
        '(employer|employment|professional|occupational|work|job|career|educational|education|academic|vocational|school|university|student) (or|and|and/or|/|,) (employment|employment-related|educational|education|professional|career|academic|training) (related)? (information|history|background|experience|data|details|record|qualification|status)?',
        '(employment|professional|occupational|job|work|career|education|educational|academic|student|school|education-related|employment-related|job-related) (related)? (information|history|background|experience|data|detail|record|qualification|status|level|application data|application form|situation|interest|credential|affiliation|transcript|certification|reference|skill|life)',
        '(your|current|former|previous|present|past) (employer|occupation|profession|industry|company|school|university|college|organization)',
        '(occupation|profession)',
        "(employer|employer's|company|company's|organization|business|institution|school|university) name",
        'name of (your|the|an)? (employer|company|organization|organisation|school|university|institution)',
        '(place|places) of (work|employment)',
        '(company|school|university|organization|industry|business) (you|where you|that you|in which you) (work|works|attend|attended|represent|are employed|are affiliated)',
        '(resume|resumes|résumé|curriculum vitae|cv|cvs|cover letter)',
        '(level|highest level) of education',
        '(degree|diploma|qualifications) (earned|obtained|and|,)',
        '(industry|employer|department|seniority|job) (,|and|or) (and|or)? (industry|employer|occupation|job|company|title|role|seniority|education|department|business)',
        '(name|address|email|number|gender|age|income|title|phone|telephone) (,|and|or) (and|or)? (employer|occupation|company|education|industry|organization|school)',
        '(education|income|occupation|employer|age) (,|and|or|level) (and|or)? (education|occupation|marital status)',
        'work history',
      ],
      listed: [
        'employer',
        'education',
        'school',
        'university',
        'college',
        'industry',
        'job',
        'degree',
        'position',
        "'company",
      ],
      except: [
        '(education|school|educational) record act',
        'family educational rights',
        '(legal|medical|health|security|health-care|healthcare|qualified|privacy|it|other|our) (profession|professional|employment)',
        'in the (industry|profession)',
        '(business|businesses) (and|&) professions (code)?',
        'professions code',
        '(our|affiliated) (company|organization|business|companies) (name)?',
        'company name is',
        'educational (purpose|content|material)',
        '(to|with|by) your (employer|company|school|university|organization)',
        'your (company|organization) (and|,) (administrator|admin)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We store details such as employer, school and hobbies.',
      'We collect your job title and the name of your employer.',
      'Applicants send us a résumé and a cover letter.',
      'Profile data we store: ⟩ Occupation, level of education',
      'Professional or employment-related information | Work history | Yes',
      'We receive your company name from event organisers.',
    ],
    allows: ['We may ask about your profession and income.'],
    asks: ['If you choose to fill in your profile, we store your work experience.'],
    denies: ['We do not collect information about your employer.', 'We do not ask for your occupation.'],
    ignores: [
      'We do not share your employment history.',
      'Speak with a health professional before you start.',
      'Our company name is Larkfield Ltd.',
    ],
  },
};

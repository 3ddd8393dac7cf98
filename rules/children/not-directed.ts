import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'children/not-directed',
  fact: 'practices:children',
  title: 'Not for children',
  why: 'A service that is not meant for children must not keep what they leave.',
  concern: 'none',
  practice: 'declares',
  values: { states: 'not-directed', allows: 'not-directed', asks: 'not-directed', denies: 'not-directed' },
  opp115: ['International and Specific Audiences'],
  languages: {
    en: {
      data: [
        '(not|never|neither) (specifically|knowingly|currently|be|primarily|in any way)? (directed|directed to|directed at|intended|designed|aimed|targeted|meant|marketed|offered|addressed|suitable|appropriate|available|open|geared|developed|provided|structured|target|directed towards) (to|for|at|toward|towards|or|,)? * (child|children|minor|kid|under|individuals under|persons under|anyone under|younger|teen|person|audience|person under|user under)',
        '(not|never) (to)? (direct|target|market|offer|aim|design|intend|address|tailor) * (to|at|toward|towards|for) * (child|children|minor|kid|under|person|anyone)',
        '(not|never) (knowingly|intentionally)? address * (child|children|minor|anyone|persons|individuals|people|kid)',
        '(represent|confirm|warrant|certify|acknowledge|affirm|agree|declare) * * (at least|over|above|reached) (the)? (age of)? (#|legal age|eighteen|sixteen|thirteen|majority)',
        'knowingly (or intentionally)? (~collect|~solicit|~request|~accept|~gather|~obtain|~receive|~maintain|~process|~store|~allow|~permit|~market|~ask|~contact)',
        '(knowingly|intentionally|actively|wittingly) (~collect|~solicit|~seek|~request|~accept|~gather|~obtain|~receive|~use|~sell|~target|~market|~contact) * * (child|children|minor|under|younger|underage|teen)',
        '(not|never) (collect|solicit|request|seek|process|accept|want|gather|market|permit|allow|provide|sell|register|grant) * * (child|children|minor|kid|under (the)? (age|#|thirteen|sixteen|eighteen)|younger than|persons under|underage)',
        '(under|below|younger than|over|at least|older than|attained|reached) (the)? (age|ages) of (thirteen|fourteen|sixteen|eighteen|#|majority) * * (not|prohibited|should not|may not|must not|are not|cannot)',
        '(under|below|younger than) (the)? (age of)? (thirteen|fourteen|sixteen|eighteen|#) (years)? (of age|old)? (,)? (please)? (you)? (do not|may not|should not|must not|are not|cannot|please do not|is not|not) * (use|register|provide|submit|access|permitted|authorized|allowed|eligible|send|create)',
        '(must|have to|need to|required to|should) (be|have reached|have attained) (at least|over|above|aged|a minimum of|of|older than|the age of|not less than)? (the age of)? (#|thirteen|sixteen|eighteen) (or|years|and) (old|older|over|above|of age)',
        '(must|have to|need to|required to|should) (be|have reached|have attained) (at least|over|of|above) * (legal age|age of majority|the age of (thirteen|sixteen|eighteen|#)|thirteen|sixteen|eighteen|18|16|13|21)',
        'adults only',
        '(exclusively|only|solely|reserved|intended|limited|restricted|available|restrict) * (for|to|by) (use by)? (adult|adults|individuals|persons|users|people|those|anyone|residents) (who are|who|aged|age|ages|over|above|at least|of|over the age of|at least the age of)? (#|eighteen|legal age|the age of majority|legal)',
        ' (reserved|intended|restricted|limited|available|only|solely|exclusively) (exclusively|only|solely)? (for|to) adults',
        '(individuals|persons|users|people|anyone|those|adults) (who are|aged|age|over|at least|above|over the age of|the age of)* (#|eighteen|thirteen|sixteen) (and|or|years) (above|older|over|of age|and over|or older|and older)',
        '(~delete|~remove|~destroy) * * (child|children|minor|under (the)? (age|#|thirteen|sixteen)|underage)',
        '(not|never) * (for|by) (use by)? (child|children|minor|kid|persons under|anyone under)',
        '(child|children|minor|persons under|anyone under|users under) * * (not|prohibited|cannot) (permitted|allowed|eligible|authorized|use|register|provide|be|from|access|submit|knowingly|supposed)*',
        '(general|adult) audience',
      ],
      except: [
        '(other|sibling|children) (who|of) (your|the) (employee|dependents)',
        '(not|never) * (share|disclose|sell) * (child|children) * profile',
        '(must|have to|need to|should) * (within|at least|every) # (day|month|hour|character|minute)',
        'knowingly (or intentionally)? (accept|publish|run|allow|permit) (any|advertising|ads|an|advertisement|unlawful|illegal)',
        '(parent|guardian) * * * (~delete|~remove|~destroy) * * (child|children|minor|underage)',
        'represents (the|a|an|its|our|their) * * (at least|over|above|reached) (the)? (age of)? (#|legal age|eighteen|sixteen|thirteen|majority)',
        'only to (those|the) # (employee|agent|staff|people|person|vendor)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Our services are not directed to children under 13.',
      'The site is not intended for minors.',
      'You must be at least 18 years old to use the app.',
      'Use of the service is reserved exclusively for adults.',
      'Children under 16 are not permitted to register.',
      'If we learn that we hold data of a child, we will delete the information of that child.',
      'The services are intended only for persons aged 18 and above.',
      'If you are under 13, please do not use the site.',
    ],
    allows: ['The services may not be used by children under 13.'],
    asks: ['Without parental consent, we do not knowingly collect data from children under 13.'],
    denies: [
      'We do not knowingly collect personal information from children under 13.',
      'Fern does not intentionally gather data about minors.',
    ],
    ignores: [
      'We must keep invoices for at least 10 years.',
      'Requests should be sent to the head office within ten days.',
      'Access is given only to those employees who need it.',
      'You may add the names of your children to your booking.',
      'We are not responsible for other sites.',
      'Fern will not knowingly accept any advertising that breaks the law.',
      'If a child has sent us data, the parent should write to us to remove the information of the child.',
      'The area is widened until it represents the places of at least 1,000 people.',
      'We give access only to those ten employees who need it.',
    ],
  },
};

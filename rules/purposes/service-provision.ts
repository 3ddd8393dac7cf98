import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/service-provision',
  fact: 'purposes:service-provision',
  title: 'Provide the service',
  why: 'Data needed to run what you asked for is the least surprising use there is.',
  concern: 'none',
  practice: 'uses',
  dpv: ['dpv:ServiceProvision'],
  languages: {
    en: {
      data: [
        '(~provide|~deliver|~operate|~maintain|~run|~administer|~supply|~host|~facilitate|~support|~offer|~furnish) * (service|site|website|app|application|platform|product|game|software|feature|functionality|programme|program)',
        '~make (our|the|this)? (service|site|website|app|platform) (available|work|function)',
        '(provision|operation|delivery|maintenance|functioning|administration|performance|running|supply) of * (service|site|website|app|application|platform|product|game|software|order|contract)',
        '(~fulfil|~process|~complete|~ship|~handle|~manage|~track|~execute|~deliver) * (order|purchase|transaction|payment|booking|reservation|subscription|delivery|return|refund|registration|donation|shipment|application)',
        '(~fulfil|~process|~complete) * request',
        '(~create|~open|~set-up|~manage|~administer|~maintain|~activate|~establish|~register|~set up) * account',
        'account (creation|management|registration|administration|maintenance|set-up|setup)',
        '(creation|management|administration) of * account',
        '(order|payment|transaction|purchase|subscription) (processing|fulfilment|management|administration|handling)',
        '(~perform|~carry out|~fulfil|~execute) * (contract|agreement|contractual obligation|obligation under)',
        'performance of (a|the|our|any|your)? (contract|agreement)',
        '(~charge|~bill|~invoice) (you|your|customers|users|for)',
        '(billing|invoicing)',
        '~log (you|users|visitors) (in|into)',
        '~keep (you|users) (logged|signed) in',
        '(~enable|~allow|~permit) (you|users|members|customers|visitors|players) to (use|access|participate|make|create|play|buy|purchase|order|watch|listen|communicate|connect|interact|join|register|log|sign|shop|post|share)',
        '~let (you|users|members|customers|visitors|players) (use|access|participate|make|create|play|buy|purchase|order|watch|listen|communicate|connect|interact|join|register|log|sign|shop|post|share)',
        '~give you access to',
        '(~provide|~deliver|~send|~supply|~give|~bring) * (you|customers|users) * (request|requested|ordered|purchased|asked for)',
        '(~deliver|~ship|~send) * (good|item|parcel|purchase|order)',
        '(~operate|~run|~conduct|~manage|~administer) (our|the) (business|company|operations|day-to-day)',
        '(internal|day-to-day|business) (operation|administration) (purpose)?',
        '(service|site|website|system) (operation|delivery|provision|functionality|maintenance|administration)',
        '(~match|~connect|~introduce|~pair) (you|users|members) (with|to) * (other|member|user|people|match|driver|seller|host|person|partner)',
        '(~administer|~run|~conduct) * (contest|sweepstake|competition|prize draw|giveaway|loyalty program|loyalty programme)',
        '(~troubleshoot|~debug)',
        '(~diagnose|~fix|~resolve|~repair|~solve) * (problem|bug|error|technical issue|malfunction)',
      ],
      except: [
        'billing (address|information|details|data|record|history|zip|contact)',
        '(~provide|~deliver|~supply|~offer|~support) (you|users|visitors)? (with)? (targeted|relevant|personalised)? (ad|ads|advertisement|advertising|advert|offer|promotion) * (service|product|website|site|app)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your personal data to provide our services to you.',
      'Your details are processed in order to fulfil your orders and arrange delivery.',
      'We use the information that we collect to: ⟩ Operate and maintain the platform',
      '§ How we use your information ⟩ Account creation and administration',
      'Your data are needed for the performance of the contract with you.',
      'Purposes of processing: ⟩ Payment processing and invoicing',
      'Session cookies allow us to keep you logged in.',
      'We process your card details to charge you for your subscription.',
    ],
    allows: ['We may use your address to deliver the goods that you bought.'],
    asks: ['If you consent, we use your contacts to connect you with other members.'],
    denies: ['We do not use your health data to provide the service.'],
    ignores: [
      'You may create an account on our website.',
      'Our billing address is 1 Harbour Street.',
      'This policy applies to the services of Larkspur Ltd.',
      'Other sites that provide similar services have their own policies.',
      'Ad networks use cookies in order to provide advertisements about goods and services.',
      'You may not pretend to be somebody else when setting up an account on the service.',
    ],
  },
};

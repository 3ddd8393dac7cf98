import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/purchase-history',
  fact: 'collected:purchase-history',
  title: 'Purchases and transactions',
  why: 'What you buy shows your habits, your means, your health and your plans.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:Purchase', 'pd:Transactional'],
  languages: {
    en: {
      data: [
        '(items|products|goods|contents) (in|of) (your|the)? (shopping)? (cart|basket)',
        '(purchase|purchasing|transaction|order|ordering|buying|shopping|booking|subscription|payment|billing|sales|rental|reservation|donation|trading) (and|or|/)? (purchase|transaction|order|payment|billing|subscription|usage)? (history|histories|record|habits|behavior|activity|pattern|preference|tendency|tendencies|log)',
        '(purchase|transaction|order|transactional|booking|subscription|commercial|reservation|donation) (and billing|and payment)? (information|data|details|number|id|identifier|confirmation)',
        '(product|service|item|good|merchandise|title|ticket|content) (or|and|,)? (services|products)? (that)? (you|they|consumers|customers)? (have|has)? (purchased|bought|ordered|returned|rented|obtained|considered)',
        'your (past|previous|recent|online|in-app)? (purchase|transaction|order|booking|reservation)',
        '(purchases|transactions|orders|bookings|donations) (that)? (you|users|customers)? (have)? (make|made|place|placed)',
        '(details|information|records|record|history|date|amount|value) (about|of|on|regarding|relating to|concerning) (any|the|your|each|past|all|a)? (purchase|transaction|order|payments to and from)',
        '(details|information|records|record|history) (about|of|on|regarding|concerning) (any|the|all)? (products|services|goods) (that|which)? (you)? (have|has)? (~buy|~purchase|~order)',
        '(past|previous) (purchase|transaction|order)',
        '(in-app|online) purchases',
        'subscription (status|plan|type|level|tier|transaction)',
        '(shopping|virtual) (cart|basket) (content)?',
        'purchasing or consuming (history|histories|tendencies)',
        '(what|things) you (buy|bought|purchase|purchased|order)',
        '(invoice|receipt) (data|detail|history|information)',
        '(membership|loyalty) (program|card)? (status|activity|points|data)',
        'coin balance',
        '(product|item|good|merchandise|title|ticket|thing) (that|which)? (you|they|customers) (buy|purchase|order)',
      ],
      listed: ["'purchases", "'transactions", "'orders", "'invoices", "'subscriptions", "'donations"],
      except: [
        '(commerce|e-commerce|ecommerce|shopping|fundraising) (or|and|,) donations',
        '(process|fulfill|fulfil|complete|ship|deliver|confirm|processing|fulfilling|completing|handle|execute|perform|track|manage|cancel|administer|facilitate|carry out|processes) (and (ship|deliver|complete|fulfil|process))? (your|any|a|an|the)? (purchase|transaction|order|booking|payment|reservation)',
        '(corporate|business|merger|bankruptcy) transaction (information|data|details)?',
        'order information from us',
        'content (that)? (you|they|consumers|customers)? (have|has)? (returned|rented|obtained|considered)',
        '(process|processing|secure|securing|protect|safe|handling) (for|of)? (your|online|all)? (online)? (transaction|purchase|order)',
        'other transactional information',
        '(get|bring|send|ship|deliver|mail) (you)? (your|the|an) (order|purchase)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We keep a record of your purchase history.',
      'We collect details of the products you ordered.',
      'Commercial information | Records of products or services purchased | Yes',
      'Information collected when you shop: ⟩ Order details and delivery notes',
      'Your transactions are stored for ten years.',
      'We receive your subscription status from the app store.',
      'We collect information about the tickets you buy.',
    ],
    allows: ['We may collect information about purchases you make.'],
    asks: ['With your consent, we use your purchase history to recommend books.'],
    denies: ['We do not keep your transaction history.'],
    ignores: [
      'We may give your name: ⟩ To a company that assists us with electronic commerce or donations',
      'We do not share your purchase history.',
      'In a merger or other corporate transaction, the new owner must honour this notice.',
      'You can cancel your order within a day.',
      'We collect information about the services you use.',
      'A gateway provides secure payment processing for your online transactions.',
      'You alone judge the content obtained through the service, which we monitor.',
      'We give your address to the courier so that it can get your order to you.',
    ],
  },
};

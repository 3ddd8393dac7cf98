import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/successors',
  fact: 'recipients:successors',
  title: 'Acquirers',
  why: 'Whoever buys the business gets your data.',
  concern: 'low',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        '(merger|acquisition|bankruptcy|insolvency|reorganisation|restructuring|divestiture|liquidation|receivership|dissolution|takeover|consolidation|amalgamation|spin-off|demerger)',
        '(sale|transfer|disposition|purchase|assignment|disposal|change) of * (business|asset|company|stock|share|ownership|control|division|interest|substantially all)',
        '(corporate|business|company|asset|ownership|merger) (transaction|transfer|reorganisation|sale|combination|change|restructuring|acquisition)',
        'change (of|in) (control|ownership|corporate)',
        '(acquirer|acquiror|acquiring (company|entity|party|business|organisation)|successor|new owner|new entity|surviving entity|transferee)',
        '(purchaser|buyer|seller) (of|or)?',
        '(prospective|potential|proposed|actual|future|third-party|interested) (or|and)? (actual|potential|prospective)? (buyer|purchaser|acquirer|seller|investor|transferee)',
        'due diligence',
        '(all or)? substantially all (of)?',
        '~sell * (business|asset|company|division|part of)',
        '(~buy|~acquire) * (business|asset|company|us|our)',
        '~be (acquired|sold|bought|merged|purchased) (by|to|with|or)?',
        '(~merge|merged) with',
        '(are|is|were|be|been) (acquired|merged|sold) by',
        'business asset',
        'transferred asset',
        '(our|its) (business|company|asset) (is|are|or) * (sold|transferred|acquired)',
      ],
      except: [
        '(customer|user|lead|talent|client) acquisition',
        '(time|date|proof|point|purchase) of purchase',
        '~sell (your|the|any|such|personal|this)? (personal)? (information|data|list|details|record|records) * (company|business|asset|us)?',
        '(information|data|details|records|it|list) (collected|provided|gathered|you provide|that you provide)? (is|are|be|been|being|was|were) sold (or|to|,)',
        '(online|our|gift) buyer',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'If we are involved in a merger, your data are transferred to the successor.',
      'Your data will be disclosed to the buyer of our business.',
      'We share personal data with: ⟩ Prospective buyers in a sale of assets',
      '§ How we share your data ⟩ In a merger or acquisition',
    ],
    allows: [
      'In the event of a bankruptcy, we may transfer your personal data.',
      'Should our company be acquired by another, customer information may be one of the transferred assets.',
    ],
    asks: ['If you agree, we pass your account on to the purchaser of the shop.'],
    denies: ['We will not transfer your data in a merger.'],
    ignores: [
      'You may not assign this agreement to a purchaser.',
      'We buy data about companies.',
      'None of the information collected is sold or shared with others.',
      'We work with resellers that sell information to other companies that you share with.',
      'We share figures with online buyers who make a purchase.',
    ],
  },
};

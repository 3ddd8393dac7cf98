import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/payment-information',
  fact: 'collected:payment-information',
  title: 'Payment and financial data',
  why: 'Card and account data can be stolen and spent, and income or credit data decide what you are offered.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:PaymentCard', 'pd:FinancialAccount', 'pd:Financial'],
  languages: {
    en: {
      data: [
        'card (expiry|expiration|expiry date|expiration date)',
        'method of payment',
        '(last four|last 4) digits (of|on) (your|the|a)? (credit|debit|payment)? card',
        '(credit|debit|payment|bank|charge|prepaid) (and debit|or debit|/debit|and/or debit|or other payment|and credit|or bank)? card (and bank account|or bank account|or payment)? (number|information|data|detail|account|expiration date)?',
        '(credit|debit|payment) (card)? (number|detail|information|data)',
        'bank (data|account|card|details|information|statement|routing|transaction) (number|information|details|data)?',
        '(banking|billing|payment|financial) (and|or|/|,) (banking|billing|payment|financial|transaction|shipping|contact) (information|data|details|record)',
        '(banking|billing|payment|payments|financial) (information|data|detail|record|account|status|situation|profile)',
        'payment (method|instrument|account|credential|source|type|token)',
        'billing (or|and) payments information',
        '(financial|bank|credit) account (number|information|details|data)?',
        'account (number|and routing number)',
        '(household|annual|personal)? income (level|range|bracket|information)?',
        '(salary|salaries|wage|net worth|asset holdings)',
        'credit (score|history|report|rating|information|file|reference|worthiness|record|bureau)',
        'creditworthiness',
        '(card|cvv|cvc|cvv2|card verification) (number|detail|code|data|holder|information|security code|type)',
        '(iban|sort code|routing number|cvv|cvc)',
        '(crypto|digital|cryptocurrency)? wallet (address|id)',
        'paypal (account|address|id|email|information|details)',
        'mortgage (information|details)',
        'financial (means|standing|history|status)',
        'payroll (information|data)',
        'tax (information|record|return|document)',
      ],
      listed: ['(payment|credit) terms', 'iban', 'invoice address'],
      except: [
        '(gift|loyalty|sim|identity|id|reward|membership|business|store) card (number|details)?',
        'payment (service)? (provider|processor|gateway)',
        'credit reporting agency',
        'network income',
        '(net|operating|our) income',
        '(industry|pci) * (payment card|credit card)',
        'payment card industry',
        '(credit|debit|payment|bank) card (payment)? (processing|processor|transaction|company|companies|issuer|industry|fraud|network|association|security)',
        'financial account of our',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect your credit card number and billing details.',
      'To buy a ticket you must provide payment information.',
      'Financial information: we collect the following. ⟩ Bank account number, income, credit score',
      'Payment data are processed by our payment provider Coinbridge.',
      'Your debit card details are stored by our processor.',
    ],
    allows: [
      'We may ask for your bank account details to pay a refund.',
      'We may obtain credit reports from agencies.',
    ],
    asks: ['If you agree, we keep your card details for the next order.'],
    denies: [
      'We do not collect or store your credit card number.',
      'We do not process payment information.',
      'No bank data is collected.',
    ],
    ignores: [
      'We do not share your financial information with anyone.',
      'Our systems meet the Payment Card Industry standard.',
      'We never sell credit card data.',
      'Do not email us your bank account number.',
    ],
  },
};

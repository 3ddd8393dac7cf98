import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'purposes/communication',
  fact: 'purposes:communication',
  title: 'Contact and support',
  why: 'Answers and service notices reach you through the details that you gave.',
  concern: 'none',
  practice: 'uses',
  dpv: ['dpv:CommunicationManagement'],
  languages: {
    en: {
      data: [
        '(~respond|~reply|~react) to (you|your|user|customer|any|the|those|these|all|questions|inquiries|enquiries|comments|requests|complaints|feedback|emails)',
        'respond to * (inquiry|enquiry|question|comment|feedback|query|complaint|concern|suggestion|assistance|request for (support|help|information))',
        '(~answer|~address|~resolve|~handle|~process|~manage|~deal with|~follow up on|~fulfil) * (inquiry|enquiry|question|query|complaint|concern|support ticket|support request|support case|your request|user request|customer request)',
        '(~provide|~offer|~give|~deliver) * (support|assistance|customer service|customer care|technical help|help desk)',
        '(customer|technical|user|member|client|product|guest) (support|service|care|assistance|relations)',
        '(~contact|~communicate with|~notify|~email|~call|~inform|~alert|~write to|~message|~get in touch with|~correspond with|~keep in touch with|~stay in touch with|~keep in contact with|~interact with) (you|users|our users|customers|our customers|members|our members|visitors|subscribers|individuals|guests)',
        '(~send|~deliver|~provide|~issue|~email|~mail) * (notice|notification|confirmation|reminder|alert|invoice|receipt|service announcement|account update|service update|service message|administrative message|administrative email|order update)',
        '~send you (an|a|our|some|any|important|other|electronic|certain)? (email|message|update|text message|sms|communication|information)',
        '~text you',
        '(service|service-related|administrative|transactional|account|account-related|order|system|non-promotional|non-marketing|operational) (notice|message|email|communication|announcement|notification|update)',
        '~keep (you|users|customers|members) (informed|updated|up to date|up-to-date|posted|apprised)',
        'communication with (you|users|customers|members|our users|our customers)',
        'communicating with (you|users|customers|members|our users|our customers)',
        'correspondence with (you|users|customers)',
        '(~help|~assist) (you|users|customers) (with|when|if|resolve|regarding)',
        '~support (you|users|our users|customers|our customers|members|our members|clients|our clients)',
        '~manage * relationship with (you|customers|users|our customers|our users)',
        '(~answer|~handling of|~responding to|~response to) (your|user|customer) (question|request|enquiry|inquiry|message|query)',
        '(handling|processing) of * (inquiry|enquiry|complaint|contact request|support request)',
        'relationship management',
        '(for)? communication purpose',
        '(request|requests) for (assistance|support|help)',
      ],
      except: [
        '(policy|notice|statement|document) * (~inform|~notify) (you|users|customers|members|visitors)',
        '(technical)? (support|assistance) for (the|our|its) (operation|site|website|system|server|platform)',
        '(~provide) technical support for',
        '(unable|fail|failing|able|must|shall|asked|required) to (provide|give|send) * (notice|notification)',
        '(they|you|users|students|customers) * (provide|give|send) (us)? * (written)? notice',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use your e-mail address to respond to your questions.',
      'We process this information to: ⟩ Provide customer support',
      'We will notify you by e-mail of changes to your booking.',
      '§ How we use your information ⟩ To communicate with you about your account.',
      '§ Why we process your data ⟩ Handling of complaints',
      'Your phone number is used to send you order confirmations and reminders.',
    ],
    allows: ['We may contact you about your account.'],
    asks: ['If you opt in, we send you notifications about your deliveries.'],
    denies: ['We do not use your number to contact you.'],
    ignores: [
      'You can contact us at any time.',
      'Please write to our customer support with any question.',
      'You may notify us of an error in your data.',
      'The purpose of this Privacy Notice is to inform you of the way in which we process data.',
      'The aim of this policy is to notify you of our practices.',
      'Vendors who provide technical support for the operation of our site may access the data.',
      'By “personal data” we mean details that would allow someone to contact you.',
      'If they are unable to provide written notice in time, students may hide their data in our online tool.',
    ],
  },
};

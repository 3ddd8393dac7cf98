import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/contact-list',
  fact: 'collected:contact-list',
  title: 'Contacts and connections',
  why: 'Your address book holds the data of people who were never asked.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:SocialNetwork', 'pd:Friend'],
  languages: {
    en: {
      data: [
        '(address|phone) (book|books)',
        'phonebook',
        '(contact|contacts|buddy|friend|friends|follower|followers|connection|connections) (list|lists)',
        'list of (your)? (contact|friend|follower|connection)',
        '(your|phone|device|email|mobile|imported|uploaded|stored|social) contacts',
        'contacts (stored|saved|on|in|from|you|and|,)',
        '(your|social) (friend|follower|connection)',
        '(friends|followers|connections) (and|,|or) (followers|friends|contacts|connections|following|groups|likes|family|interests|other)',
        "(friend|friend's|friends'|friends|recipient|recipient's|invitee|others) (name|email|e-mail|phone|contact|address)",
        '(names|email addresses|e-mail addresses|contact information|phone numbers|contact details|information) (of|for|about|from) (your|a|the|any)? (friend|contact|family|relative|colleague|recipient|emergency contact)',
        'social graph',
        '(business|visiting) card',
        '(people|accounts|users) (that|whom|with whom)? you (follow|are connected to|interact with|communicate with|know|interact|communicate)',
        '(emergency|professional) contact',
      ],
      listed: ["'contacts", "'followers", "'connections"],
      except: [
        'your contacts with (us|our)',
        '(our|privacy|main|single) contact',
        'contacts (us|you|from us|from you)',
        '(tell|invite|share with|recommend to|send to|post to|with) (your)? (friend|connections|followers)',
        '(sent|send|sending|gift|gifts|content|message|share|sharing|about your health|article|articles|page|invitation|service|site|it|them) (to|with) (your)? (friend|contact|friends or family|friends and family|family)',
        '(users|people|those|persons) (that|whom|who)? you know to be',
        '(to|with) (your)? friends (or|and) family',
        '(from|of) our (service|site|app) to your contacts',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We access the contact list on your phone.',
      'You upload your address book so that we can find your friends.',
      "To send a gift you give us your friend's email address.",
      'Information from your device: we collect the following. ⟩ Contacts stored on the phone',
    ],
    allows: ['We may receive your list of friends from the network.'],
    asks: [
      'With your permission, we import your contacts.',
      'If you choose to, the app reads your address book.',
      'We collect: ⟩ Contacts and photos, with your consent',
    ],
    denies: ['We do not access your contacts.', 'We never upload your address book.'],
    ignores: [
      'Our data protection contact answers within a month.',
      'We do not share your contact list.',
      'Invite your friends to play along.',
      "We do not keep your friend's email address for any other purpose.",
      'You can send gifts to friends or family through our shop with the details that you provide.',
      'We share health data with your friends and family involved in your care.',
      'Some networks let you push content from our service to your contacts, which we provide.',
    ],
  },
};

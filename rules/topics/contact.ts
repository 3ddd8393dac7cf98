import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Privacy contact information',
  languages: {
    en: {
      strong: [
        '(contact|email|write|write to|call|reach) us (at|by|via|through|with|using|if|for|regarding|about)?',
        '(question|concern|comment|complaint|inquiry|inquiries) (or|and|about|regarding|concerning|relating|on|you|,)',
        '(privacy|data protection) (officer|manager|team|department|administrator|coordinator|office|@)',
        'how to contact',
        'contact information for',
        '(mailing|postal|email) address (is|below|:)',
        '(attn|attention)',
        'send (an|us|your)? (an)? email (to|at)',
        '(by|via) (email|mail|phone|telephone|post) (at|to)',
        '(at|to) the (following)? (address|email)',
        '(please)? (contact|email) (our|the|privacy)',
      ],
      weak: ['@', 'phone', 'address', 'suite', 'toll free', 'write', 'contact', 'p.o', 'avenue', 'street'],
      against: ['contact information (such|like|,)', '(collect|including|such as) * contact information'],
    },
  },
});

import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/business-partners',
  fact: 'recipients:business-partners',
  title: 'Partners and other third parties',
  why: 'These companies use your data for purposes of their own.',
  concern: 'high',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        '(business|trusted|strategic|commercial|selected|select|promotional|marketing|content|sponsor|co-brand|co-branded|cobranded|distribution|retail|channel|joint|integration|franchise|travel|data|media|trade|program|programme|research|merchant|alliance|external|outside|carefully selected|shopping|reward|loyalty|event|joint venture|collaboration|premium|corporate|financial|insurance|third-party|bidding|educational|community) partner',
        '(our|certain|other|these|those|such|and|some|with|to) partner',
        '(sponsor|co-sponsor|cosponsor|franchisee|licensee|dealer|retailer|distributor|reseller|merchant|publisher|investor|joint venture|exhibitor)',
        '(other|unaffiliated|non-affiliated|nonaffiliated|outside|selected|carefully selected|reputable|trusted|certain|independent|unrelated|like-minded|some) (third party|third parties|company|companies|organisation|business|merchant|marketer|charity|non-profit)',
        '(marketing|marketer|direct marketing|mailing) (company|agency|firm)',
        '(third party|third parties|company|companies|partner|organisation|business|others) * (own|direct marketing|marketing|promotional|joint|commercial) (marketing|purpose|use|promotion|product|direct|commercial|business|offer)',
        '(third party|third parties|companies|partners|organisations|businesses) * (offer|product|service|promotion) * (interest|like)',
        'data (broker|aggregator|co-op|cooperative|reseller|supplier)',
        'list (rental|broker)',
        '(third-party|connected) (app|application|developer|plugin|controller|seller)',
        '(joint|independent|separate|other|own) (data)? controller',
        'credit (bureau|reference agency|reporting agency|rating agency)',
        'industry (peer|partner)',
        '(research|academic) (institution|partner|organisation|institute)',
        'researcher',
        'third party (you|with whom you|with which you|that you|at your)',
        '(seller|host|driver|restaurant|venue|hotel|airline|promoter|organiser)',
        'other companies',
      ],
      except: [
        '(~request|list of|regarding|about|disclosure|disclosed) * (third party|third parties|businesses|companies) * marketing',
        '(other|unaffiliated|outside|certain|selected|trusted|some|such|these|our|independent)? (third|3rd)-party (service|analytics|advertising|ad|hosting|payment|technology|tracking|cookie|website|site|web|widget|media|platform|vendor|provider|contractor|agent|social) (provider|vendor|company|partner|network|platform|site|contractor|party)?',
        '(other|outside|certain|selected|trusted) (company|companies|organisation|business) (within|in|of|under) (our|the) (group|corporate|family)',
        'third-party (vendor|provider|contractor|agent|website|site|supplier|processor)',
        '(advertising|ad|analytics|measurement|hosting|payment|infrastructure|technology|delivery|shipping|logistics|service) partner',
        '(your|domestic) partner',
        '(authority|authorities|agency|agencies|bodies|body|enforcement|court|police|regulator) (,|and|or) (and|or)? other (third party|third parties|company|organisation|business)',
        'other (third party|third parties|organisation) * (law enforcement|authority|authorities|government|court|police)',
        '(other|certain|trusted|some|these|our|selected|outside|unaffiliated|independent|such|those) third party (service|analytics|advertising|hosting|payment|technology|vendor|provider|contractor|agent|processor|supplier|ad) (provider|vendor|company|partner|network|processor)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We share your data with business partners.',
      'Your details are passed to selected third parties for their own marketing.',
      'We disclose personal data to: ⟩ Sponsors of our competitions',
      '§ How we share your data ⟩ Promotional partners',
      'We disclose your data to third parties who offer products that you may like.',
    ],
    allows: ['We may share your information with other companies for joint promotions.'],
    asks: ['With your consent, we share your address with our trusted partners.'],
    denies: ['We do not share your data with third parties for their own marketing purposes.'],
    ignores: [
      'We receive data from our business partners.',
      'We are not responsible for third-party websites.',
      'We and our third-party service providers keep log files.',
      'You may ask us once a year for a list of the third parties to whom we disclosed data for their direct marketing.',
      'We provide search services to selected partners.',
      'Larkspur has many partners.',
      'We may disclose your data to the police, authorities or other organisations if the law demands it.',
      'We share data with other third parties (e.g., law enforcement agencies) where the law demands it.',
      'What we publish may hold material provided by our vendors and sponsors.',
      'We contract with certain third-party service providers that run features for us.',
      'These third parties are not permitted to use such information for their own marketing purposes.',
      'We may share anonymous statistics with our business partners.',
    ],
  },
};

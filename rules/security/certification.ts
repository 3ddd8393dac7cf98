import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'security/certification',
  fact: 'security:certification',
  title: 'Certification or audit',
  why: 'Somebody from outside has checked.',
  concern: 'none',
  practice: 'protects',
  languages: {
    en: {
      data: [
        '(iso|iec) (27001|27701|27018|27017|9001)',
        'iso/iec 27001',
        '(27001|27701|27018)',
        '(soc 2|soc2|soc 1|soc ii|ssae|isae)',
        '(pci|pci-dss|pci dss) (compliant|compliance|standard|certified|dss)?',
        'payment card industry (data security)?',
        '(hitrust|fedramp|cyber essentials|eprivacy|truste|trustarc|bbbonline|webtrust|tuv|europrise|verisign)',
        '(independent|external|third-party|regular|annual|security|outside|periodic|independently) (security|privacy|compliance)? (audit|audited|penetration test|penetration testing|assessment|certification)',
        '(penetration|vulnerability) (test|testing|scan|scanning|assessment)',
        '(certified|certification|audited|accredited) (by|under|according|against|to|with)',
        '(privacy|security|trust) (seal|mark|certification|certificate)',
      ],
      except: [
        '(certified|registered) (mail|post|letter|copy)',
        'certified (under|to|with|by) * (privacy shield|data privacy framework|dpf|privacy framework|safe harbor)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We are certified under ISO 27001.',
      'Our systems are audited yearly by independent auditors; we hold a SOC 2 report.',
      'Our payment service is PCI-DSS compliant.',
      'We take these measures: ⟩ Regular penetration tests',
    ],
    allows: ['Our systems may be certified under ISO 27001.'],
    denies: ['We are not certified under ISO 27001.'],
    ignores: ['You will get a certificate of completion.', 'We audit your invoice.'],
  },
};

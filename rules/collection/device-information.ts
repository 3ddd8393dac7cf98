import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/device-information',
  fact: 'collected:device-information',
  title: 'Device and browser details',
  why: 'The details of a device, taken together, are often enough to recognise it again without any cookie.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:DeviceSoftware', 'pd:DeviceOperatingSystem', 'pd:UserAgent'],
  languages: {
    en: {
      data: [
        '(web|internet|mobile)? browser (or device|and device|and operating system|/device)? (type|version|software|language|information|data|setting|name|make|model|configuration|plug-in|plugin|characteristic|details|used|you use|and version|properties|agent)',
        'type (and version|or version|and language)? of (web|internet|mobile|operating|your|the|computer|electronic)? (browser|device|computer|operating system|system|phone|hardware|software|mobile)',
        'kind of (browser|device|computer|phone)',
        '(operating system|operating systems|os) (type|version|information|name|software)?',
        '(device|computer|hardware|handset|mobile|mobile device|phone|equipment) (and|or|/)? (software|browser|connection|network|usage|app|application|internet|hardware)? (information|type|model|name|data|detail|characteristic|attribute|configuration|version|manufacturer|brand|make|specification|setting|properties|capabilities|language|os|platform|state)',
        '(information|data|details) (about|on|regarding|concerning|from|relating to|of) (your|the|a|any)? (mobile|internet-connected|computer)? (device|computer|browser|phone|hardware|equipment|operating system|internet connection|smartphone|tablet)',
        'user (agent|-agent) (string|data|information)?',
        '(screen|display|monitor) (resolution|size|dimensions|setting)',
        '(software|app|application|firmware|operating system|browser) version',
        'version of (the|your|our) (app|application|software|operating system|browser|device)',
        '(mobile|wireless|phone|cellular|network) (network|phone|service)? (carrier|operator|information)',
        'carrier (name|information)',
        '(network|connection) (type|status|information|data|speed|connection|provider|strength|details)',
        '(internet|network|mobile) service provider',
        'isp',
        '(language|locale|keyboard|font|accessibility|regional) (setting|preference|information|used)',
        '(default|preferred|device|browser|system) language',
        '(platform|plug-in|plugin|add-on) (type|version|information)',
        '(system|technical|software|technological|computer) (and|or)? (usage|device)? (information|data|configuration|attribute|specification|details)',
        '(battery|storage|memory|signal|cpu) (level|status|space|usage|strength|capacity|information)',
        '(make|brand|model|manufacturer) (and|,|or) (model|make|type|brand|os|operating|version|id)',
        '(device|phone|browser) you (use|are using)',
        'browser (and|or|,|/) (operating|os|device|isp|platform|computer)',
        '(web|internet)? browser (,|and|or) (operating|os|device|ip|platform|version|isp|domain)',
        'sensor (data|information)',
      ],
      listed: ['browser', 'web browser', 'os', 'plug-in', 'plugin', 'platform', 'device', 'carrier'],
      except: [
        'computer system (and|or) (security|information)',
        '(our|other) (computer|information|technical) (system|systems|data|specification)',
        'information systems',
        'browser settings (to|allow|so|can|may)',
        '(your|change|adjust|modify|adjusting|changing|through|in|via|set|setting) (your|the)? (web|internet|mobile)? (browser|device) (or device)? setting',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Each request tells our server, and we record: ⟩ Browser',
      'We collect the browser type and the operating system.',
      'Our logs record the type of device and its screen resolution.',
      'When you visit, we automatically receive: ⟩ Device model and language settings',
      'We receive information about your device, such as the mobile carrier.',
      'Technical data are transmitted by your browser.',
    ],
    allows: ['We may collect technical information from your phone.'],
    asks: ['If you agree, the app sends us device information.'],
    denies: ['We do not collect device information.'],
    ignores: [
      'You can change your browser settings at any time.',
      'Our information systems are protected.',
      'We do not share device information.',
    ],
  },
};

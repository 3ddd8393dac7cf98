import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/installed-apps',
  fact: 'collected:installed-apps',
  title: 'Installed apps',
  why: 'The list of your apps can show your bank, your health, your faith or whom you date.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:DeviceApplications'],
  languages: {
    en: {
      data: [
        '(installed|downloaded|running|co-installed) (mobile|third party|third-party|other)? (app|application|software|program|package)',
        '(other|third party|third-party)? (mobile)? (apps|applications|programs|software) (that)? (you|are|is|you have|have been|you have previously)? (installed|downloaded|running) (on|to)? (your|the)? (device|phone)?',
        '(list|names|inventory|version) of (the|all|your|other)? (installed|mobile|other)? (apps|applications) (on|installed) (your|the)?',
        '(other)? (apps|applications|software) (present|found|available)? on (your|the|a) (mobile)? (device|phone|computer|smartphone)',
        '(app|application) (list|inventory)',
      ],
      except: [
        '(our|the) (app|application|software) (is|you|that)? (installed|downloaded|install)',
        'list of apps we make',
        '(pre-installed|preinstalled) (app|application|software)',
        '(launch|launches|use|open|run) * (app|application) (that|which)? you (have)? (installed|downloaded)',
        'our * (app|application) (that|which)? you (have)? (installed|downloaded)',
        '(our|the|this) (mobile|desktop|client|own)? (software|app|application|apps) (installed|downloaded|running|present)? (on|from|to)? (your|the|this)? (phone|device|computer|site)?',
        '(through|by|via|using) (the|our|any|such)? software (downloaded|installed)? (from|on|to)? (this|your|our)? (site|computer|device)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect a list of the apps that you have installed.',
      'The software detects other applications on your device.',
      'Device data we gather: ⟩ Installed apps',
    ],
    allows: ['We may receive the names of apps running on your phone.'],
    asks: ['With your permission, we read the list of installed applications.'],
    denies: ['We do not collect information about other apps on your device.'],
    ignores: [
      'You can delete the app from your phone.',
      'We do not share the list of installed apps.',
      'Such phones use our services and other pre-installed apps.',
      'It is collected when you launch one of our apps that you have installed.',
      'We use tools to learn how our mobile software on your phone works.',
      'We collect data through software downloaded from this site.',
    ],
  },
};

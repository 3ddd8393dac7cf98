import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/diagnostics',
  fact: 'collected:diagnostics',
  title: 'Diagnostics',
  why: 'Crash and error reports can carry pieces of what you were doing at the time.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:DeviceBased'],
  languages: {
    en: {
      data: [
        '(crash|crashes|error|fault|bug|diagnostic|diagnostics|debug|debugging|failure|malfunction) (and|or|/|,)? (crash|error|performance|diagnostic|usage)? (report|data|log|information|dump|trace|message|code|detail|event|statistic|metric|analytics)',
        '(application|app|system|software|device|hardware|browser|website) (crash|crashes|error|malfunction|failure|event|activity|fault|performance|stability)',
        '(crash|crashes) (,|and|or|of|when)',
        'crashes',
        '(performance|stability|reliability|latency|telemetry) (and|or)? (usage|diagnostic|stability|crash)? (data|log|information|report|statistic|metric|measurement)',
        '(performance|diagnostic|service-related) (,|and|or) (and|or)? (performance|diagnostic) (information|data|report|log)',
        '(diagnostics|telemetry)',
        '(load|loading|response|page response|rendering) time',
        '(download|page|loading|connection|playback|interaction|server) error',
        '(logging|log|logs|report|record|recording|information about|details of|details about|track|tracking) (the|of|any)? (error|bug|failure|fault|problem)',
      ],
      except: [
        '(human|our|typographical|clerical|user) error',
        'error in (your|the|any) (data|information|personal)',
        '(browser|app|apps|device|website|application|software|hardware) activity',
        '(communications|network|power|telephone)? system failure',
        '(hardware|system|server|network|equipment) (or|and|,) software failure',
        'software failure (,|and|or|may|could)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect crash reports and performance data.',
      'When the app fails, it sends us diagnostic information.',
      'Automatically collected: ⟩ Error logs and system activity',
      'Crash data is kept for ninety days.',
    ],
    allows: ['We may receive error reports from your device.', 'We may log some usage data (such as crash reports).'],
    asks: ['If you agree, the game sends us crash logs.'],
    denies: ['We do not collect diagnostic data.'],
    ignores: [
      'We correct clerical errors in our records at once.',
      'We do not share crash reports.',
      'You may turn off diagnostics in the settings.',
      'We collect information about your browser activity.',
      'We are not liable for delays by reason of network congestion or system failure.',
      'Hardware or software failure may put at risk the data that we store.',
    ],
  },
};

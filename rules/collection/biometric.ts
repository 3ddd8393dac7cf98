import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/biometric',
  fact: 'collected:biometric',
  title: 'Biometric data',
  why: 'A face or a fingerprint cannot be changed once it has leaked.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:Biometric'],
  languages: {
    en: {
      data: [
        '(biometric|biometrics|biometrical) (data|information|identifier|template|scan|record|sample|feature|marker|characteristic|verification|authentication|login)?',
        'fingerprint (data|scan|template)?',
        '(faceprint|face print|face scan|face geometry|face recognition|face template|face data|face verification|face id data)',
        '(scan|geometry) of (your|the) (face|hand|facial)',
        'facial (recognition|geometry|scan|feature|template|mapping|data|image|characteristic|verification) (data|information|template|technology)?',
        '(voiceprint|voice print|voice recognition data|voice biometric)',
        '(retina|retinal|iris|palm|vein) (scan|pattern|print|image)',
        '(hand|palm) geometry',
        '(keystroke|gait|typing) (pattern|dynamic|rhythm)',
      ],
      except: [
        '(device|browser|digital|canvas|audio|machine) fingerprint',
        'fingerprint of (your|the) (device|browser)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect biometric identifiers to check that you are the person in the photo.',
      'Our provider uses facial recognition to compare your selfie with your profile.',
      'Biometric information | Face scans, voiceprints | Yes',
      'We process these categories of data: ⟩ Fingerprints',
    ],
    allows: ['We may process a scan of your face geometry.'],
    asks: ['With your express consent, we store a fingerprint template.'],
    denies: ['We do not collect biometric data.', 'No biometric information is stored by us.'],
    ignores: [
      'We compute a device fingerprint.',
      'We do not sell biometric data.',
      '“Biometric data” means measurements of the body.',
    ],
  },
};

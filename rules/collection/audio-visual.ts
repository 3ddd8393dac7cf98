import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/audio-visual',
  fact: 'collected:audio-visual',
  title: 'Camera and microphone',
  why: 'Recordings take in your voice, your face, your home and whoever happens to be there.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:VoiceCommunicationRecording'],
  languages: {
    en: {
      data: [
        'camera (image|footage|recording)',
        '(audio|voice|sound|video|visual|audio-visual|audiovisual|av|audio/video) (and|or|and/or|/|,) (audio|voice|video|visual|image|sound) (recording|data|information|content|footage|signature)?',
        '(audio|voice|sound|video|visual|audio-visual|audiovisual) (recording|data|information|clip|footage|command|input|sample|note|signature|capture|interaction|query|prompt|surveillance|snippet|stream)',
        '(audio|electronic|visual|thermal) (,|and|or) (and|or)? (electronic|visual|video|thermal|olfactory) (,|and|or)? (visual|video|thermal|olfactory)?',
        'cctv (footage|image|recording|camera|system)?',
        '(security|surveillance|monitoring|dash|body) camera',
        "(device's|your|phone's|device|the|to) (phone)? (camera|microphone)",
        '(camera|microphone) (and|or|,|data|access|permission|/) (microphone|camera|photos)?',
        '(recording|image|photo|video|picture|footage) (of|from) (your)? (you|voice|face|visitors|likeness|customers|the camera|your camera|our premises)',
        '(selfie|selfies|webcam|voiceover)',
        '(photo|image|picture|video) (captured|taken|recorded) (by|with|through|from|using) (our|the|your|a) (device|camera|doorbell|webcam|phone|security|app)',
        '(voice|likeness) (and|or|,) (voice|likeness|image|photo)',
        'your (voice|likeness)',
        '~record (your)? (audio|video|sound|voice)',
        '~capture (your)? (audio|video|sound|voice|image)',
        '(photographs|photos|recordings|filming) at (our)? events',
      ],
      listed: ['audio', 'microphone', 'camera', 'voice'],
      except: [
        'our (camera|video) (and|app)',
        'your voice heard',
        '(music|text|photo|image|photograph|document|file|software|graphic|content) (,|and|or) (and|or)? (audio|video|sound) (,|and|or|and/or) (and|or)? (audio|video|image|sound|photo) (,|file|clip|and)?',
        '(watch|view|play|viewing|watching|listen to|listening to|stream) (a|an|the|our)? (video|audio) (clip|content|stream)',
        'our (audio|video) (content|clip|stream)',
        '(content|material|feature|features) (such as|like|including) (video|audio|music|animation) (clip|clips|file)?',
        '(our|some|the|certain) (video|audio) (or|and) (audio|video) (content|material|stream|player|file)',
        'video clip',
        'right * in (their|your|his|her|its) (likeness|likenesses|image|images) (and)? (likeness|likenesses|image|images)?',
        '(input|upload|submit|post) * * * (audio|voice|video|audio ,)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'The app uses the following sensors: ⟩ Microphone',
      'We collect voice recordings when you speak to the assistant.',
      'The app needs access to: we use the following. ⟩ Camera and microphone',
      'CCTV footage of visitors is kept for thirty days.',
      'Audio, electronic, visual or similar information | Recordings of calls | Yes',
      'We record audio and video in our shops.',
    ],
    allows: ['We may capture images of you by our security cameras.'],
    asks: ['With your permission, the app records audio.', 'If you allow it, we access your camera.'],
    denies: ['We do not record audio.', 'We never access your microphone.'],
    ignores: [
      'You can switch off the microphone in the settings.',
      'We do not share voice recordings.',
      'The doorbell comes with a mount.',
      'A cookie may remember when you watch a video clip.',
      'You may upload photos, audio or video files.',
      'We use Flash to provide content such as video clips.',
      'We collect how you use our video or audio content.',
      'Persons shown in our archive may claim rights that we record in their likenesses and images.',
      'You may give us content that you input, such as files, images, audio, voice or video.',
    ],
  },
};

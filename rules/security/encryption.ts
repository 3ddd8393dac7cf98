import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'security/encryption',
  fact: 'security:encryption',
  title: 'Encryption',
  why: 'Stolen or intercepted data cannot be read.',
  concern: 'none',
  practice: 'protects',
  languages: {
    en: {
      data: [
        '~encrypt',
        '(encryption|encrypted)',
        '(via|over|using|through|use|uses|by|with) (the)? https',
        'https (protocol|connection|encryption)',
        '(ssl|tls|pgp|aes|aes-256|wpa2)',
        'secure socket layer',
        'secure sockets layer',
        'secured socket layer',
        'transport layer security',
        'secure (http|https|transmission protocol|server technology)',
        '(hashed|salted|scrambled) (and salted)? (password|form|format)',
        '(pseudonymisation|cryptographic|cryptography)',
        '(tokenisation|tokenised)',
      ],
      except: ['(unencrypted|non-encrypted)'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We encrypt your data in transit and at rest.',
      'Passwords are stored in encrypted form.',
      'Payments are protected by SSL technology.',
      'Our security measures: ⟩ TLS encryption of all connections',
      '§ Security ⟩ Our pages are delivered over HTTPS.',
    ],
    allows: ['We may encrypt certain files.'],
    denies: ['We do not encrypt e-mails.'],
    ignores: [
      'You should encrypt the messages that you send us.',
      'E-mail is not a secure means of communication.',
      'We cannot guarantee that your data is encrypted.',
    ],
  },
};

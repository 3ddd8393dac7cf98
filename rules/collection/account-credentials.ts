import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/account-credentials',
  fact: 'collected:account-credentials',
  title: 'Login details',
  why: 'Who holds your user name and password holds the key to your account, and a leak opens it to others.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:Username', 'pd:Password'],
  languages: {
    en: {
      data: [
        'username',
        'user (name|id|identification)',
        'userid',
        '(login|log-in|sign-in|signin|logon|log-on) (name|id|detail|information|credential|data)',
        '(login|log-in) (and|or|/) password',
        'password',
        'passcode',
        'passphrase',
        'pin (code|number)',
        '(security|secret|challenge|password) (question|answer|hint|code)',
        '(account|access|security|authentication|user|ssh|ftp) (credential|login|log-in)',
        'account (name|id|password|username|handle)',
        '(screen|display|profile|member) name',
        '(nick name|nickname|pseudonym|gamertag)',
        'authentication (data|information|token|detail)',
        'credentials',
        '(your|user|account|public) handle',
      ],
      listed: ['pin', 'login', 'log-in'],
      except: [
        '(protect|secure|safeguard|keep|keeping|maintain|maintaining|confidentiality|secrecy|security|share|sharing|disclose|disclosing|reveal|divulge|reset|resetting|change|changing|forgot|forget|lost|responsible|prevent|guess|through|combination|strength|verify|remember|protected|retrieve|recover) * (password|username|user name|user id|credential|login detail|login information|account credential)',
        '(log-on|log on|logon|log in|log-in|login|sign in|logging in|signing in|logged in|access|accessed|along) (with|using|by|via|through) * (password|username|user name|user id|credential|screen name)',
        '(do not|need not|without|not) (have to)? (re-enter|enter|type|log in) * (password|username|user name)',
        'password (protected|protection|reset|recovery|manager|secure)',
        '(facebook|twitter|google|social media|third-party) (user name|username|password|credential|user id)',
        '(use|using) (that|his|her|this|the same|the) * (password|username|user name)',
        '(verification|verify|identify yourself|verifying|prove) * (include|provide|enter|give|state) * (password|username|user name)',
        '(require|requires|required|requiring|need|needs) (you|users|members) to enter * (password|username|user name|pin)',
        'user log in',
        '(social|facebook|google|twitter) (media|network)? (login|log-in) (name|id|detail|information|credential|data)',
        '(access to|misuse of|theft of|loss of|expose|exposing|ask you for) (your|their|the|a)? (login|account)? (password|credential|username|login credential|account credential)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect your user name and password when you register.',
      'You create a password and a security question.',
      'Account data such as: ⟩ login name, password',
      'Your user ID is stored in the log.',
      'Account log-in credentials | Yes | Service providers',
    ],
    allows: ['We may ask you to choose a username.'],
    asks: ['If you choose to open an account, we store your password in encrypted form.'],
    denies: ['We do not store your password.', 'We never ask for passwords.'],
    ignores: [
      'You are responsible for keeping your password secret.',
      'For verification, please include your password in the message.',
      'She can use that password to open her account.',
      'Access is given by a page that requires you to enter a number and a password.',
      'Do not share your password with anyone.',
      'To change your password, open the settings.',
      'We will never ask you for your password in a phone call.',
      'Encryption helps to prevent access to your login credentials.',
      'We will never request your password or user name through e-mail.',
    ],
  },
};

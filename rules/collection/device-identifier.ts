import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/device-identifier',
  fact: 'collected:device-identifier',
  title: 'Device or advertising ID',
  why: 'A device ID lets companies recognise you from app to app and build one profile out of all of them.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:UID', 'pd:MACAddress', 'pd:DeviceBased'],
  languages: {
    en: {
      data: [
        '(identifier|id) for (advertisers|advertising|vendors)',
        '(device|mobile|phone|handset|hardware|equipment|advertising|advertiser|ad|ads|vendor|instance|installation|machine|computer|app|application|persistent|browser|tracking|marketing) (device|mobile|equipment|advertising|tracking|unique)? (identifier|id|identification number|identification code|identification|udid|serial number)',
        'unique (mobile|device|personal|online|hardware|phone|advertising|application|app|installation|user|browser|id)? (device|advertising|phone|online)? (identifier|id|identification number|identification code|id number|token|identification|device number)',
        '(online|digital|electronic|pseudonymous|probabilistic|cross-device|cross-context) identifier',
        'identifiers (for|of|assigned to|associated with|on|from|unique to) (your|the|advertisers|vendors|advertising|a) (mobile)? (device|phone|computer|smartphone|tablet|browser)?',
        '(identification|id) (number|code)? (of|for|assigned to|associated with|on) (your|the) (mobile)? (device|phone|computer)',
        'identification numbers associated with',
        '(idfa|idfv|gaid|aaid|adid|imei|imsi|iccid|meid|udid|uuid|guid|oaid|rida|tifa|ssaid)',
        '(mac|media access control|bluetooth|hardware) (address|id)',
        'media access control * address',
        '(serial|sim|sim card) number',
        '(android|google|apple|google play|windows|amazon) (advertising|ad|advertiser|device) (id|identifier)',
        'android id',
        '(push|device|push notification|fcm|apns) token',
        '(device|browser|digital|canvas) (fingerprint|signature)',
      ],
      listed: ["'idfa"],
      except: [
        'serial number of (the|your) (product|watch|appliance|vehicle)',
        '(student|employee|patient|order|transaction|customer) (id|identification) number',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect the advertising ID of your phone.',
      'The app reads your IDFA and the MAC address of the router.',
      'Device data: we collect the following. ⟩ Unique device identifiers',
      'Identifiers | Online identifier, device ID | Yes',
      'A unique identifier is assigned to your browser and stored with us.',
    ],
    allows: ['We may receive mobile device identifiers from ad networks.'],
    asks: ['If you allow tracking, we read your advertising identifier.'],
    denies: ['We do not collect device identifiers.', 'We never read the IMEI.'],
    ignores: [
      'You can reset the advertising ID in the settings of your phone.',
      'We do not share device identifiers with anyone.',
      'We collect your customer ID number.',
    ],
  },
};

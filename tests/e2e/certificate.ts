import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate that signs itself, in DER, and its key: enough for a browser that was told to accept any. */
export interface Certificate {
  key: string;
  cert: string;
}

const OID_ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const OID_COMMON_NAME = Buffer.from('0603550403', 'hex');

/** One element of ASN.1: tag, length, content (X.690). */
function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  // Firefox takes a length in as few bytes as it needs, and in no more.
  const length = body.length < 0x100 ? [body.length] : [body.length >> 8, body.length & 0xff];
  const form = body.length < 0x80 ? [] : [0x80 | length.length];
  return Buffer.concat([Buffer.from([tag, ...form, ...length]), body]);
}

const sequence = (...content: Buffer[]) => der(0x30, ...content);

/** Made anew for each run, so that no key is kept in the project. Its fields: RFC 5280, 4.1. */
export function selfSigned(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(OID_ECDSA_WITH_SHA256);
  const name = sequence(der(0x31, sequence(OID_COMMON_NAME, der(0x0c, Buffer.from('Smallprint tests')))));
  const utcTime = (text: string) => der(0x17, Buffer.from(text));
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const cert = sequence(content, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert}\n-----END CERTIFICATE-----\n`,
  };
}

/**
 * Whole numbers from 0 on as text: 5 bits a character, the lowest first, and a sixth bit that says that more follow.
 * Small numbers, of which there are most, take one character; the text needs no escapes in JavaScript or JSON.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const MORE = 32;

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

export function writeNumbers(numbers: readonly number[]): string {
  const digits: string[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) digits.push(DIGITS[MORE + (rest % MORE)] as string);
    digits.push(DIGITS[rest] as string);
  }
  return digits.join('');
}

/** The numbers of a text. One plain loop, so that it is fast even where it runs for the first time. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] as number;
    if (value >= MORE) {
      number |= (value - MORE) << bits;
      bits += 5;
    } else {
      numbers[count++] = number | (value << bits);
      number = 0;
      bits = 0;
    }
  }
  return numbers.subarray(0, count);
}

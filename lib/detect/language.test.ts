import { expect, test } from 'vitest';
import { functionWords } from '../../rules/detection/function-words';
import { languageOf } from './language';

test.each([
  ['en', 'We collect the data that you give us when you open an account, and keep it for as long as you are with us.'],
  ['de', 'Wir erheben die Daten, die Sie uns bei der Anmeldung geben, und speichern sie, solange das Konto besteht.'],
  ['fr', 'Nous collectons les données que vous nous donnez lors de votre inscription et nous les gardons pour un an.'],
  ['es', 'Recopilamos los datos que usted nos da al abrir una cuenta y los guardamos por el tiempo que sea necesario.'],
  [
    'pt',
    'Coletamos os dados que você nos fornece ao abrir uma conta e os guardamos por um ano, se não for preciso mais.',
  ],
  [
    'it',
    'Raccogliamo i dati che ci fornisci quando apri un conto e li conserviamo per il tempo che è necessario con cura.',
  ],
  [
    'nl',
    'Wij verzamelen de gegevens die u ons geeft en bewaren ze zolang het nodig is voor het gebruik van uw account.',
  ],
  [
    'pl',
    'Zbieramy dane, które nam podajesz przy rejestracji, i przechowujemy je przez czas, jaki jest dla nas potrzebny.',
  ],
  [
    'cs',
    'Shromažďujeme údaje, které nám poskytnete při registraci, a uchováváme je po dobu, jež je nutná pro vedení účtu.',
  ],
  ['sv', 'Vi samlar in de uppgifter som du ger oss när du öppnar ett konto, och det är vi som har ansvar för dem.'],
  ['ja', '当社は、お客様が登録時に提供する個人情報を取得し、サービスの提供のために利用します。'],
  ['zh', '我们会收集您在注册时提供的个人信息，并在为您提供服务所需的期间内保存这些信息。'],
  ['ru', 'Мы собираем данные, которые вы сообщаете нам при регистрации, и храним их, пока это необходимо.'],
  ['und', 'Privacy policy'],
  ['und', ''],
  [
    'und',
    'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua enim',
  ],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each(Object.keys(functionWords))('%s in English letters alone is told by the same words', (language) => {
  const words = (functionWords[language] ?? '').split(' ').filter((word) => /^[a-z]+$/.test(word));
  // One long word more for each, lest all be function words; the sign at the end is no letter, the letter is none of
  // English.
  const text = words.flatMap((word) => [word, 'Nosotroses', `(${word.toUpperCase()})`]).join(' ');
  expect(languageOf(`${text} ®`)).toBe(languageOf(`${text} é`));
  expect(languageOf(`${words.join(' ').repeat(20)} →`)).toBe(languageOf(`${words.join(' ').repeat(20)} é`));
});

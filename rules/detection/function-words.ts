/**
 * The commonest small words of each language, by which a text tells its language. Chosen so that neighbours differ
 * (Spanish and Portuguese, Czech and Slovak, Danish and Norwegian). Accents matter here: they tell languages apart.
 */
export const functionWords: { readonly [language: string]: string } = {
  en: 'the of and to in is that for you with we or your this not are be as on our by from may have will any',
  de: 'der die das und ist nicht mit von zu den auf für sie wir im eine einer ein des dem werden oder bei ihre durch sich',
  fr: 'le la les de des et est nous vous pour dans que qui sur une un du au aux par avec votre vos ou ces ne pas',
  es: 'el la los las de que y en es por con para una un del al su sus se lo como más usted nosotros o esta nuestro',
  it: 'il lo la gli di che e è per con una un del della dei delle nel non sono si i da al alla o come suo noi',
  nl: 'de het een en van is dat op te voor met zijn niet wij u je we of uw deze door worden aan bij ook als',
  pt: 'o a os as de que e em é por com para uma um do da dos das no na não se seu sua você ou ao nós',
  pl: 'i w na z do nie jest się że przez oraz dla lub od po o są które których jako może być',
  cs: 'a v na je se že z do pro nebo jsou které k o s jako být při jste vaše které můžeme jsme není',
  sk: 'a v na je sa že z do pre alebo sú ktoré k o s ako byť pri ste vaše môžeme sme nie',
  sv: 'och att det som en på är av för med den till inte om ett vi du eller din ditt kan har vår',
  da: 'og at det som en på er af for med den til ikke om et vi du eller dine din kan har vores hvis',
  no: 'og å det som en på er av for med den til ikke om et vi du eller dine din kan har vår hvis',
  fi: 'ja on ei että se voi tai sekä ovat jos myös kun jotka me sinun joka niiden tämän',
  tr: 've bir bu için ile veya olarak da de olan gibi daha kadar tarafından sizin biz',
  ro: 'și de în la pe care cu pentru este sau să nu din prin sunt dumneavoastră noi o un al ale',
  hu: 'a az és hogy nem egy is vagy meg ez azt ha mint csak által valamint illetve ön',
};

/** Lines that stand in the midst of a page without breaks and have a wording of their own, each with an example. */
export const flatLines: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: 'Mødet hævet kl. 17.40',
    pattern: /(?<=^|\s)Mødet (?:blev )?(?:hævet|slut|sluttet|afsluttet|sluttede)\s(?:kl\.?\s)?\d{1,2}[.:]\d\d/gu,
  },
  {
    example: 'Mødet afholdtes i Langby',
    pattern: /(?<=^|\s)(?=Mødet (?:blev )?(?:afholdtes|afholdt|holdt|begyndte|startede|fandt sted)(?!\p{L}))/gu,
  },
  {
    example: 'Referat',
    /** Over the list: `… i Klubhuset Referat 1. Formalia` */
    pattern: /(?<=^|\S\s)(?:Referat|REFERAT|Dagsorden|DAGSORDEN)(?=\s1[.:)]\s\p{Lu}|$)/gu,
  },
  {
    example: 'Afholdt onsdag den 5. april 2017 kl. 10-15',
    pattern: /(?<=^|\s)(?=Afholdt (?:\p{L}{2,5}dag )?(?:den|d\.) \d)/gu,
  },
  {
    example: 'Tilstedeværende medlemmer af Rådet',
    pattern:
      /(?<=^|\s)(?:(?:Tilstedeværende|Fremmødte) (?:medlemmer|observatører|gæster)(?: (?:af|fra|i) \p{L}{3,24})?|Fra sekretariatet|(?<=\) |\p{Ll} )Afbud)(?=$|\s\p{Lu}\p{Ll}{1,20}\s\p{Lu})/gu,
  },
  { example: 'Side 1 af 4', pattern: /(?<=^|\s)Side \d{1,3}(?: af \d{1,3}|\.(?=\sMøde\p{Ll}+:))(?=\s\p{Lu}|$)/gu },
  { example: 'Dagsorden Beslutning', pattern: /(?<=^|\s)Dagsorden (?:Beslutning|Referat)(?=\s|$)/gu },
  {
    example: 'Indholdsfortegnelse',
    pattern:
      /(?<=^|\s)(?:Indholdsfortegnelse|INDHOLDSFORTEGNELSE|Sagsoversigt|Punkter til dagsorden|(?:Fortegnelse over|FORTEGNELSE OVER) (?:punkterne|PUNKTERNE)):?(?=\s|$)/gu,
  },
  {
    example: 'Uddrag fra byrådsmødet den 4. maj 1922 - side 3',
    pattern:
      /(?<=^|\s)Uddrag (?:fra|af) \p{L}{0,24}mødet (?:den|d\.) \d{1,2}\. \p{L}{3,9} \d{4}(?: [-–] side \d{1,4})?/gu,
  },
  {
    example: 'Indholdsfortegnelse 1) Byrådsmødet den 4. maj 1922 2) Byrådsmødet den 18. maj 1922',
    pattern:
      /(?<=^|Indholdsfortegnelse )(?:\d{1,2}\) \p{L}{0,24}mødet (?:den|d\.) \d{1,2}\. \p{L}{3,9} \d{4}(?:\s|$))+/gu,
  },
  {
    example: 'Klik her for at åbne den oprindelige kilde',
    pattern: /(?<=^|\s)Klik her for at åbne den oprindelige kilde(?: Til første side(?: \([^()]{3,24}\))?)?/gu,
  },
  { example: 'Dette dokument er fra', pattern: /(?<=^|\s)Dette dokument er fra(?: Side \d{1,3} af \d{1,3})?$/gu },
  {
    example: 'Byrådet Mødedato 4. oktober 2010 Mødelokale Rådssalen',
    pattern:
      /(?<=\s)(?=(?:Mødedato|Mødetidspunkt|Mødetid|Mødested|Mødelokale|Starttidspunkt|Sluttidspunkt)\s(?:(?!Side\s)\p{Lu}\p{Ll}|\d|kl))/gu,
  },
  {
    example: 'Møde Mødelokale Rådssalen Fraværende Ole Holm V',
    pattern: /(?<=\s(?:Mødelokale|Mødested)\s[^.:]{3,60}\s)(?=Fraværende\s\p{Lu}\p{Ll}+\s\p{Lu})/gu,
  },
  {
    example: 'i Rådssalen REFERAT Skriftlige spørgsmål',
    pattern: /(?<=\p{Ll}[.)]?\s)(?:REFERAT|DAGSORDEN|BESLUTNINGSPROTOKOL)(?=\s(?:\p{Lu}\p{Ll}|\d)|$)/gu,
  },
  {
    example: 'Nye lamper 09/4471 Teknisk Udvalg indstiller',
    pattern: /(?<=\p{L}\s)\d\d\/\d{3,6}(?=\s\p{Lu}[^.:;]{3,90}\sindstiller)/gu,
  },
  { example: 'Pkt. Tekst', pattern: /(?<=^|\s)Pkt\. Tekst(?=\s|$)/gu },
  { example: 'Pkt. Tekst Side', pattern: /(?<=Pkt\. Tekst\s)Side(?=\s|$)/gu },
  {
    example: 'BESLUTNING I BYRÅDET DEN 26.05.2015',
    pattern:
      /(?<=^|\s)(?:Beslutning(?:er)?|BESLUTNING(?:ER)?)\s[\p{L} ,&-]{3,70}\s(?:den|DEN)\s\d{1,2}[-.]\d{1,2}[-.]\d{4}(?=\s|$)/gu,
  },
  {
    example: 'RESUMÉ',
    pattern:
      /(?<=^|\s)(?:RESUM[EÉ]|SAGSFREMSTILLING|INDSTILLING|BAGGRUND|ØKONOMI|BILAG|BESLUTNING)(?=$|\s(?!(?:I|FRA|DEN)\s)[\p{Lu}\d])/gu,
  },
  {
    example: 'Havneudvalget Ordinært møde Dato 8. april 2014 Tid 14:00 Sted Havnehuset',
    pattern:
      /(?<=\s)(?=Dato \d{1,2}\.?[\s-]?(?:\p{Ll}{3,9}|\d{1,2})[\s.-]?\d{4}\s)|(?<=\s)(?=Tid \d{1,2}[.:]\d\d\s)|(?<=\sTid \d\d[.:]\d\d\s)(?=Sted \p{Lu})/gu,
  },
  {
    example: 'ÅBEN DEL',
    pattern: /(?<=^|\s)(?:ÅBEN|LUKKET) DEL(?=\s\d|$)/gu,
  },
  { example: 'Åben - Tilbud fra banken', pattern: /(?<=^|\s)(?=(?:Åben|Lukket) - \p{Lu})/gu },
  {
    example: 'Følgende sager behandles:',
    pattern: /(?<=^|\s)(?:Bemærkninger )?Følgende sager (?:blev )?behandle(?:s|t|de[s]?):/gu,
  },
  { example: 'Åben sag', pattern: /(?<=^|\s)(?:Åben|Lukket) sag(?=\s\p{Lu}|$)/gu },
  { example: 'Åbent punkt Sag nr. 4', pattern: /(?<=^|\s)(?:Åbent|Lukket) punkt(?=\sSag\snr)/gu },
  {
    example: 'Sagsnr.: 10/6120',
    pattern:
      /(?<=^|\s)(?:J\.?\s?nr|Sags?nr|Sagsid|Dok\.?nr|Journalnr)\.?\s?:\s?[\dA-Z][\p{L}\d./-]{3,24}(?:\s(?:J\.?\s?nr|Sags?nr|Sagsid|Dok\.?nr)\.?\s?:\s?[\dA-Z][\p{L}\d./-]{3,24})*/gu,
  },
  {
    example: 'Forvaltningen indstiller, at taksten hæves',
    pattern: /(?<=^|[^\d][.!?]\s)\p{Lu}[^.:;,]{2,70}\s(?:indstiller|foreslår|anbefaler)[,:]?(?=\s(?:[Aa]t\s|[-•]\s))/gu,
  },
  { example: '- at huset selv finder resten', pattern: /(?<=^|\s)(?=[-•–]\s[Aa]t\s)/gu },
]

/** Agents' drafts in Dutch, seventh round: other trades, other ways to say it. */
export const nl7 = `
CT | Morgenochtend staat de gecorrigeerde rekening in uw account.
C | Ik zit erbovenop en stuur u een berichtje zodra er beweging in zit.
CT | De loodgieter kan vrijdag tussen 9 en 11 bij u zijn, ik heb hem vastgelegd.
C | We laten een nieuwe sleutel maken en de portier brengt hem naar uw kamer.
CT | U heeft mijn woord: het geld gaat vandaag terug.
A | Ik had het mis, en het spijt me dat ik u zo heb laten rondlopen.
A | We zijn u een excuus verschuldigd voor hoe u aan de balie te woord bent gestaan.
A | Onze oprechte excuses voor de dubbele boeking, mevrouw Park.
AK | Het klopt niet dat u achter ons aan moest zitten, sorry daarvoor.
K | Niet bij uw eigen rekening kunnen vlak voor betaaldag is een naar gevoel.
K | Ik kan me voorstellen dat u zich het begin van uw vakantie anders had voorgesteld.
N | Het museum is op maandag dicht, dus ik kan u die dag niet inschrijven.
N | De plaatsen bij het raam zijn allemaal bezet.
N | De rekening is geblokkeerd omdat u drie keer de verkeerde pincode intoetste.
N | Er is geen manier om verwijderde foto's terug te halen.
D | Als u me het meternummer geeft, kijk ik uw tarief na.
I | Ik open even uw dossier.
 | De lounge is op de tweede verdieping, naast gate B12.
 | Heeft de bezorger het pakket misschien bij de buren afgegeven?
`

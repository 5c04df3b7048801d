/** Customers' messages in Dutch, ninth round: moods said in a turn of phrase. */
export const nl9 = `
1 | Het personeel aan de gate nam niet eens de moeite om op te kijken.
1 | betaald voor gangpad, kreeg het midden. lekker dan
1 | Van een vijfsterrenhotel had ik meer verwacht.
1 | Weer een update, weer gedoe.
1 | De helft van de bestelling ontbreekt en de rest was koud.
1 | dit is de tweede lader die het begeeft
1 | daar gaat mijn weekend door jullie storing
1 | de app gooit me er om de twee minuten uit, zo valt niet te werken
1 | er zijn kosten gerekend waar niemand iets over gezegd heeft
1 | de stoel kwam zonder schroeven
1r | maandag een melding gemaakt, woensdag nagevraagd, en stilte
1r | drie medewerkers, drie verschillende antwoorden
1r | er zijn al twee monteurs geweest en het is nog precies zo
1r | steeds hoor ik "24 tot 48 uur" en dat is negen dagen geleden
1r | vandaag al vier keer uit de chat gegooid
 | Vertrekt die van 17:40 op tijd?
 | kunt u de factuur van mei nog eens sturen?
 | de doos was open maar alles zat erin, prima
 | ik ben mijn klantenkaart kwijt, kan ik een nieuwe krijgen?
 | ik zie de optie voor een tweede bestuurder niet, waar vind ik die?
 | mijn abonnement is verlopen, hoe verleng ik het?
2 | weer gewoon recht in mijn gezicht liegen
2 | wat een circus zeg
2 | jullie maken me misselijk
2 | dit is gewoon diefstal
2 | wat voor mensen werken daar in godsnaam
`

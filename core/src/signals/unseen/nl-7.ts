/** Customers' messages in Dutch, seventh round: other trades, other ways to say it. */
export const nl7 = `
1r | Sinds de 9e heeft niemand van jullie de moeite genomen om iets te laten horen.
1r | Hoe vaak moet ik het nog uitleggen? De monteur is geweest en de wasmachine lekt nog steeds.
1r | ik zit al weken achter die terugbetaling aan, het lijkt wel een bijbaan
r | Ik mail opnieuw over de brief voor het visum die ik vorige week heb gevraagd.
 | Hoe lang duurt een levering naar Texel meestal?
h | Kan ik dit telefonisch met iemand van hypotheken doornemen?
1h | met alle respect, dit hoor ik liever van iemand boven u
1h | De assistent plakt steeds dezelfde link. Is er ook een collega van vlees en bloed?
1l | Ik heb het Juridisch Loket gesproken en volgens hen moeten jullie het repareren.
1l | Dit is mijn laatste waarschuwing voordat ik naar de ombudsman ga.
2l | mijn handtekening is vervalst, de politie weet ervan
1c | We vragen inmiddels offertes op bij andere leveranciers.
1c | Eerlijk gezegd zie ik na dit geen reden om bij jullie te blijven.
1c | Hoe exporteer ik al mijn gegevens? We gaan met het team naar een ander pakket vanwege de storingen.
 | Kan ik mijn abonnement in de zomer pauzeren?
uh | Onze gasten komen om zes uur en de deurcode werkt niet, bel me alstublieft
1u | server plat, 40 man kan niet werken, dit moet nu weer in de lucht
2 | dat jullie je niet schamen om een vrouw van 80 zo te behandelen
2 | Wat een stel oplichters!
2 | niet te geloven. NIET TE GELOVEN. mijn paspoort kwijt?!
1 | De kamer rook naar rook en de douche was lauw.
1 | Jullie nieuwe betaalpagina is een ramp, ik moest mijn kaartnummer drie keer invullen.
1 | niet onder de indruk van hoe de bezorger mijn vrouw te woord stond
 | De taart was heerlijk, heel erg bedankt!
 | Welke papieren heb ik nodig voor een gezamenlijke rekening?
`

import type { RuleWords } from '../language-words.ts'

/** The words of each rule with what could be said instead; an empty rewording leaves them out. */
// prettier-ignore
export const rules: Readonly<Record<string, RuleWords>> = {
  over_promising: [
    ['(ik|wij|we) (kan |kunnen )?(u |je )?(garandeer|garanderen)( u| je)?( dat)?', 'wij doen ons best zodat'],
    ['gegarandeerd', 'verwacht'],
    ['(100|honderd) ?(%|procent)( zeker)?', 'voor zover we nu weten'],
    ['(dit |dat )?(zal |gaat )?nooit meer (gebeuren|voorkomen|gebeurt)', 'we hebben onze controle aangepast'],
    ['(ik|wij|we) (beloof|beloven|verzeker|verzekeren)( u| je)?( dat)?', 'we verwachten dat'],
    ['(zonder (enige )?twijfel|hoe dan ook|wat er ook gebeurt|mijn woord|absoluut zeker|geheid)', 'voor zover we nu weten'],
    ['(volledig|helemaal|absoluut) (zeker|veilig|onmogelijk)'],
  ],
  absolute_word: [
    ['(altijd|in alle gevallen|elke keer weer|te allen tijde)', 'meestal'],
    ['(onder geen beding|in geen geval|nooit ofte nimmer|nooit)', 'zelden'],
    ['(iedereen|al onze klanten|alle klanten|niemand anders|geen enkele andere klant)', 'de meeste klanten'],
  ],
  policy_as_reason: [
    ['(dat|dit|het) is (nu eenmaal |gewoon )?(ons|het|bedrijfs) ?beleid', 'de reden is'],
    ['(volgens|conform|vanwege|wegens|op basis van) (ons|onze|het|de) (beleid|regels|voorwaarden|richtlijnen|bedrijfsbeleid)', 'de reden is'],
    ['(tegen|in strijd met) (ons|onze|het|de) (beleid|regels|voorwaarden)'],
    ['(ons|het) beleid (staat|laat) (dit|dat|het)( \\w+)? (niet )?toe|(ons|het) beleid (verbiedt|zegt|schrijft voor)|de regels zijn nu eenmaal'],
  ],
  blame_customer: [
    ['(u|je|jij) had ~4 (moeten|kunnen)', 'een volgende keer helpt het om'],
    ['(u|je|jij) (heeft|hebt) ~6 (verzuimd|nagelaten|vergeten|niet (gelezen|gevolgd|gestuurd|verstuurd|ingevuld|betaald|doorgegeven|gemeld|gecontroleerd))'],
    ['(dat|dit|het) is (uw|je|jouw) (eigen )?(fout|schuld|verantwoordelijkheid|probleem|vergissing)'],
    ['(omdat|doordat) (u|je) ~6 (verkeerd|fout|niet goed|vergat|negeerde)'],
    ['(uw|je|jouw) (nalatigheid|onoplettendheid|verzuim|verkeerd gebruik)', 'wat er gebeurd is'],
  ],
  blame_colleague: [
    ['(mijn|een|onze|de|het) (collega|collega\'s|collegas|magazijn|afdeling|team|vorige medewerker|technicus|\\w+afdeling) (heeft|hebben|had|was|is) ~5 (fout|fouten|vergeten|vergist|verkeerd|niet goed|verzuimd)', 'wij'],
    ['(dat|dit|het) is (de )?(fout|schuld) van (de|het|een|mijn|onze) (\\w+ )?(collega|afdeling|magazijn|team|koerier|leverancier|vervoerder|\\w+afdeling)'],
    ['(niet|is niet) (mijn|onze|ons) (fout|schuld|afdeling|probleem|verantwoordelijkheid|taak)'],
    ['(daar|hier) (gaan|ga) (wij|we|ik) niet over'],
  ],
  excuse: [
    ['(vanwege|wegens|door) (de |het |een )?(grote|hoge|enorme|uitzonderlijke|onverwachte) (\\w+ )?(drukte|aantal|hoeveelheid|vraag|toestroom|belasting)|(vanwege|wegens|door) (de )?drukte'],
    ['(we|wij|ik|het) (zijn|hebben|ben|heb|is) (het )?(momenteel |op dit moment |erg |heel |zo |nogal )*(druk|overbelast|overspoeld|onderbezet)'],
    ['(personeelstekort|gebrek aan (personeel|tijd|mensen)|technische redenen|redenen buiten onze (wil|macht)|buiten onze macht|drukke periode|het systeem laat (het|dit|dat) niet toe)'],
    ['(zulke|dit soort|die) dingen gebeuren|waar gewerkt wordt,? vallen spaanders|foutje kan gebeuren'],
  ],
  if_you_felt: [
    ['(sorry|spijt|excuses|excuus|betreuren|verontschuldig\\w*)( \\w+){0,5} (als|indien|dat) (u|je) (dit |het |zich |zo |dat |zich zo )?(\\w+ ){0,3}?(voelt|voelde|gevoeld|vindt|ervaart|ervaren|ervoer|denkt|opvat|stoort|gekwetst|gevonden|hebt gevoeld)', 'het spijt ons dat wij'],
    ['(sorry|spijt|excuses|excuus|betreuren|verontschuldig\\w*)( \\w+){0,5} (als|indien|mocht|mochten) (dit|er|we|wij|het|iets|u|onze)( \\w+){0,5} (veroorzaakt|heeft|hebben|overlast|hinder|ongemak|bezorgd|gekwetst)'],
    ['(eventueel|eventuele|mogelijk|mogelijke|enig|enige) (ongemak|overlast|hinder|ongemakken|misverstand)', 'de overlast die wij veroorzaakten'],
    ['(als|indien|mochten) (wij|we|ik) (u|je) ~3 (gekwetst|overlast|hinder|beledigd)'],
  ],
  contradiction: [
    ['(dat|dit) (is (gewoon |simpelweg |helemaal )?(niet waar|onwaar|onjuist|niet juist|onmogelijk|onzin|een leugen|niet correct)|klopt (gewoon |helemaal )?niet)', 'ik kijk na wat er gebeurd is'],
    ['(u|je|jij) (vergist (u|je|zich)|bent (in de war|fout|verkeerd|abuis)|heeft het mis|hebt het mis|liegt)', 'ik kijk na wat er gebeurd is'],
    ['(dat|dit) kan (gewoon |helemaal )?niet( waar zijn| gebeurd zijn| kloppen)?', 'ik kijk na wat er gebeurd is'],
    ['(ik|wij|we) (geloof|geloven) (u|je|dat|dit|het) ?(\\w+ )?niet'],
    ['(u|je) (moet|zult) (u |je |zich )?(vergist|vergissen|verkeerd gelezen|het mis)'],
  ],
  minimising: [
    ['(het|dit|dat) (is|was|gaat) (maar|slechts|gewoon|enkel|alleen maar|om)( maar)? (een )?(klein |kleine |simpele? )*(probleem|probleempje|vertraging|foutje|fout|storing|misverstand|dag|dagje|detail|kleinigheid)'],
    ['(een |het |de )?(klein|kleine|minimale|geringe|lichte|miniem) (probleem|probleempje|vertraging|foutje|fout|storing|ongemak|hinder|misverstand|vergissing)'],
    ['(niet|geen) (zo |echt )?(erg|groot probleem|ernstig|ramp|veel aan de hand)(?! (vinden|voor))'],
    ['(niets ernstigs|kan gebeuren|valt (wel )?mee|kon erger|niets aan de hand|een foutje)'],
  ],
  calm_down: [
    ['(gelieve |probeer |u moet |je moet |even )*(rustig (aan|maar|blijven)|kalmeer|kalm aan|blijf kalm|kalm blijven|rustig te blijven|bedaar|relax|doe rustig|niet zo opgewonden|wees rustig)', 'ik begrijp u'],
    ['(geen|niet) (reden|nodig|noodzaak)( om)?( zo)? (boos|kwaad|onbeleefd|te schreeuwen|overstuur|opgewonden|te panikeren|op te winden)'],
    ['(word|wees|wordt) (niet|nou niet|maar niet)( zo)? (boos|kwaad|onbeleefd|emotioneel|agressief)|maak je niet (boos|kwaad|druk)'],
    ['(let op|matig|pas) (uw|je) (toon|taal|woorden|taalgebruik)'],
  ],
  demand: [
    ['(u|je|jij) (moet|moeten|dient|zult ~2 moeten|zal ~2 moeten|bent verplicht)(?! (wachten|zijn|hebben|zich geen|u geen|je geen))', 'wilt u'],
    ['(moet|dient) (u|je|jij)(?! (wachten|zijn|hebben))'],
    ['(het is|dit is) (verplicht|uw plicht|noodzakelijk dat u|noodzakelijk dat je)'],
  ],
  jargon: [
    ['(troubleshooting|backend|back-end|front-?end|api|sla|kpi|firmware|latency|cache|whitelist|gewhitelist|payload|token|credentials|configuratie van de server|rollback|hotfix|ip-?adres|dns|ssl|http \\d+|foutcode|instance|deploy|gedeployed|bandbreedte|logs?|query|script|provisionen|geprovisioneerd)'],
    ['(pro rata|chargeback|aansluiting grootboek|creditnota|debetnota|overmacht|bij dezen|hierbij delen wij|voornoemde?|bovengenoemde?|bovenvermelde?|desbetreffende?|derhalve|conform het gestelde|uit hoofde van|te dezen|alsmede)'],
  ],
  internal_words: [
    ['(niveau|tier|lijn|level|l) ?[1-4](e lijn)?|(eerste|tweede|derde)[- ]?lijns?(?= |[.,!?]|$)', 'onze specialisten'],
    ['(escaleer|escaleren|geescaleerd|escaleert|escalatie)', 'doorgeven'],
    ['(wachtrij van tickets|ticketqueue|queue|backlog|workflow|ticketsysteem|crm|zendesk|salesforce|jira|macro|interne (notitie|nota|afdeling|procedure|proces)|back ?office|backoffice|kennisbank|sprint|stakeholders?|shift|csat|nps)'],
  ],
  empty_formula: [
    ['(uw|je) (\\w+ )?(telefoontje|gesprek|tevredenheid|mening|bericht|vertrouwen) is (heel |erg |zeer )?(belangrijk|waardevol|onze prioriteit)( voor ons)?'],
    ['(wij|we) (waarderen|hechten veel waarde aan) (uw|je) (klandizie|vertrouwen|begrip|loyaliteit|mening)'],
    ['(gewaardeerde klant|aarzel (dan )?niet|neem gerust contact|schroom niet|(bedankt|dank u|dank je|dank) voor (uw|je) (begrip|medewerking|klandizie)|ik hoop dat (deze mail|dit bericht|deze e-mail) (u|je) (in goede gezondheid|goed) (bereikt|treft)|(excuses|sorry|onze excuses|mijn excuses|excuus) voor het ongemak|wij streven ernaar|u kunt ons (altijd|steeds|te allen tijde) bereiken|wij staan (altijd )?(voor u|voor je) klaar|hopende u hiermee|wij verblijven|te allen tijde|vertrouwende u hiermee)'],
  ],
  passive_evasion: [
    ['(er (is|zijn|was|waren|werd|werden)) (\\w+ ){0,3}?(fout|fouten|vergissing|vergissingen|misverstand|misverstanden|iets) (\\w+ )?(gemaakt|begaan|gebeurd|misgegaan|opgetreden|ontstaan|misgelopen)', 'wij hebben een fout gemaakt'],
    ['(er (is|ging|liep|was)) (\\w+ ){0,3}?(iets|wat|een fout) (\\w+ )?(mis|fout|verkeerd|misgegaan|fout gegaan|misgelopen|opgetreden)?', 'wij hebben een fout gemaakt'],
    ['(uw|je|de|het) (\\w+ )?(bestelling|aanvraag|mail|e-mail|bericht|formulier|zaak|pakket|terugbetaling|verzoek) (is|werd) (\\w+ ){0,2}?(verloren|zoekgeraakt|over het hoofd gezien|vergeten|niet verwerkt|blijven liggen|kwijtgeraakt|vertraagd)', 'wij hebben het uit het oog verloren'],
    ['(er (is|werd)) (besloten|bepaald|beslist)'],
  ],
  wordy: [
    ['(teneinde|met het doel om|met als doel om)', 'om'],
    ['(op dit moment in de tijd|op het huidige moment|momenteel is het zo dat|heden ten dage)', 'nu'],
    ['(vanwege het feit dat|door het feit dat|gezien het feit dat|omwille van het feit dat)', 'omdat'],
    ['(in het geval dat|ingeval van)', 'als'],
    ['(met betrekking tot|ten aanzien van|betreffende|aangaande|inzake|in verband met|wat betreft)', 'over'],
    ['(voorafgaand aan|alvorens te?)', 'voor'],
    ['(een groot aantal|een grote hoeveelheid)', 'veel'],
    ['(hierbij (delen|laten) wij u (mee|weten)( dat)?|wij (willen|wensen) u (graag )?(meedelen|mededelen|informeren)( dat)?|ik wil u (graag )?(meedelen|mededelen|informeren)( dat)?|wij delen u mee dat|gelieve te noteren dat|middels deze (mail|brief)|via deze weg)', ''],
  ],
  hedged_promise: [
    ['(hopelijk|met een beetje geluk|als alles goed gaat|als het meezit|indien mogelijk|als het lukt)', 'u hoort van mij uiterlijk'],
    ['(ik|wij|we) (zal|zullen|ga|gaan)? ?(proberen|probeer|trachten|tracht|kijken wat|zien wat)( ~6 )(te \\w+|kunnen|kan|doen)'],
    ['(zou|zouden|moet|moeten) (\\w+ ){0,4}?(moeten|kunnen) (\\w+ )?(zijn|worden|komen|lukken|aankomen)|zou (\\w+ ){0,3}?opgelost moeten zijn'],
    ['(misschien|wellicht|mogelijk|waarschijnlijk|vermoedelijk|normaal gezien|in principe|normaliter)'],
  ],
  condescension: [
    ['(uiteraard|vanzelfsprekend|overduidelijk|zoals (u|je) (zou moeten weten|hoort te weten|ongetwijfeld weet)|iedereen weet|het is (heel |erg |toch )?(simpel|eenvoudig|makkelijk|logisch)|u hoeft alleen maar|je hoeft alleen maar|gewoonweg|doodeenvoudig)', ''],
    ['zoals (ik|wij|we) (u |je )?(al |reeds |eerder |net )*(zei|zeiden|gezegd|vertelde|verteld|vermeld|vermeldde|uitlegde|uitgelegd|aangaf|aangegeven|schreef|heb gezegd|hebben gezegd)|zoals (ik|wij|we) (u |je )?(al|reeds|eerder)', ''],
    ['(voor de laatste keer|nogmaals,|ik herhaal|ik zeg het nog een keer)'],
    ['(luister|kijk|hoor) (eens )?(meneer|mevrouw|vriend|makker)|(schat|liefje|lieverd|vriend|meid)(?=[,.!])'],
  ],
  slang: [
    ['(ok(e|ee|ay)?|top|gaaf|vet|cool|chill|joh|hoor|doei|doeg|hoi|hey|yo|lol|haha+|hihi|pff+|thx|tnx|bedankt he|ff|effe|effies|zo\'n beetje|sowieso|oeps|my bad|asap|kewl|merci|mega|super|geen prob|jep|nope|nee hoor|tof|ff kijken|mss)(?= |[.,!?]|$)'],
  ],
  bare_link: [
    ['(klik|tik|druk|kijk) (dan |even )?(hier|op (deze|de|onderstaande|de volgende) link)'],
    ['(de |via )?(onderstaande|volgende|deze) (link|url)'],
    ['(bezoek|raadpleeg|bekijk|ga naar|zie) (onze|de) (website|site|webpagina|faq|helppagina|kennisbank)(?! (over|met|van|waar|onder))'],
  ],
  impersonal_greeting: [
    ['(geachte|beste|hallo|dag) (heer/mevrouw|heer of mevrouw|heer, mevrouw|mevrouw/heer|mevrouw of heer|klant|klanten|gebruiker|relatie|abonnee|reiziger|lid|bezoeker|meneer/mevrouw|mijnheer/mevrouw|lezer)'],
    ['(l\\.s\\.|aan wie dit aangaat|mijne heren|geachte heren)'],
  ],
  asks_for_secret: [
    ['(stuur|geef|deel|mail|vertel|bevestig|bezorg|wat is|nodig|vul|zeg|antwoord met|doorgeven)(?! (niemand|nooit))( \\w+){0,4} (wachtwoord|pincode|pin|cvv|cvc|beveiligingscode|(volledige )?kaartnummer|(volledige )?creditcardnummer|eenmalige code|otp|verificatiecode|bsn|rijksregisternummer|creditcardgegevens)'],
    ['(wachtwoord|pincode|cvc|beveiligingscode|kaartnummer|verificatiecode|eenmalige code) (\\w+ ){0,3}?(nodig|doorgeven|sturen|mailen|geven|bezorgen)'],
  ],
  pass_the_buck: [
    ['(u (moet|dient|kunt|kan|zult)|gelieve|neem|neemt u|je moet|je kunt) (\\w+ ){0,3}?(contact|bellen|terecht|wenden|aankloppen|vragen|contacteren)( (op|opnemen|op te nemen|met|bij|tot|aan|het))* (de|uw|je|het|onze) (\\w+ ){0,2}?(bank|koerier|vervoerder|fabrikant|leverancier|verkoper|winkel|afdeling|team|ontwikkelaar|provider|luchtvaartmaatschappij|verzekeraar|facturatie|verkoop|post|hoofdkantoor|kaartuitgever|\\w+afdeling)', 'ik vraag het voor u na en u hoort van mij uiterlijk'],
    ['(dat|dit) (wordt|gebeurt|doet|regelt|valt) (\\w+ )?(gedaan |geregeld |behandeld )?(door|bij|onder)? ?(een )?(andere|ander) (afdeling|team|dienst|bedrijf)'],
    ['(bel|contacteer|vraag het aan) (de|uw|je) (\\w+ )?(bank|koerier|vervoerder|fabrikant|leverancier|verkoper|winkel|provider|verzekeraar)'],
  ],
  tell_again: [
    ['(kunt u|kun je|kan u|wilt u|gelieve|graag)? ?(\\w+ ){0,5}?(opnieuw|nogmaals|nog een keer|nog eens|weer) (te )?(uitleggen|uitlegt|omschrijven|beschrijven|vertellen|herhalen|sturen|opsturen|invullen|doorgeven|bezorgen|mailen)'],
    ['(leg|omschrijf|beschrijf|vertel|stuur|herhaal|vul) (\\w+ ){0,5}?(opnieuw|nogmaals|nog een keer|nog eens|vanaf het begin)'],
    ['(van voren af aan|vanaf het begin) (beginnen|begint|vertellen|uitleggen)'],
  ],
  closing_threat: [
    ['(als|indien) (wij|we|ik|u|je) (\\w+ ){0,4}?(niets|geen|niet)( \\w+){0,8} (sluit\\w*|afsluit\\w*|beeindig\\w*|annuleer\\w*|archiveer\\w*|gesloten)'],
    ['(zal|zullen|moet|moeten|ga|gaan) (ik |wij |we )?(deze|de|dit|het|uw|je|onze) (chat|zaak|ticket|gesprek|aanvraag|klacht|sessie|melding) (\\w+ )?(moeten )?(sluiten|afsluiten|beeindigen)'],
    ['(wordt|worden) (\\w+ ){0,4}?(automatisch )?(gesloten|afgesloten|beeindigd|gearchiveerd)'],
  ],
  no_owner: [
    ['(iemand|een van ons|een van onze (\\w+ )?(medewerkers|collega\'s|collegas|specialisten|mensen)|een (medewerker|collega|specialist|vertegenwoordiger|teamlid)|de (bevoegde|verantwoordelijke|betrokken|juiste|desbetreffende) (\\w+ )?(afdeling|dienst|persoon|collega|medewerker)|ons team|het team)( van ons team| van onze \\w+)? (zal|neemt|belt|zullen|gaat|bekijkt|pakt|komt|laat|contacteert|stuurt|reageert|onderzoekt)', 'ik'],
    ['(dit|dat|het) (zal|wordt|gaat) (\\w+ ){0,3}?(onderzocht|bekeken|behandeld|opgepakt|nagekeken|uitgezocht|worden bekeken)'],
  ],
  double_negative: [
    ['(niet|geen) (on(mogelijk|gebruikelijk|gewoon|juist|logisch|redelijk|waarschijnlijk|belangrijk)|zelden|zonder)'],
    ['(niet|geen)( \\w+){0,5} (tenzij|zonder|zolang|voordat|behalve als) (u|je|de|het|wij|we|uw|een|dat)'],
    ['(niet|geen)( \\w+){0,3} (niet|geen|zonder)( \\w+)? (worden|kan|kunnen|hoeven)'],
  ],
  negative_phrasing: [
    ['(is |zijn |momenteel )?(uitverkocht|niet op voorraad|niet (meer )?voorradig|niet leverbaar)', 'vertrekt zodra het binnen is en u krijgt die dag een mail'],
    ['(we|wij|ik) (kunnen|kan) (\\w+ ){0,3}?niet (\\w+ )?voor', 'het vroegste dat we dit kunnen is'],
    ['(u|je) (kunt|kan|mag) (\\w+ )?niet', 'u kunt'],
  ],
  but_after_sorry: [
    ['(maar|echter|hoewel|al was|toch|nochtans|alleen)'],
  ],
  placeholder_left: [
    ['(lorem ipsum|(naam|datum|tekst|link) (hier )?(invullen|invoegen)( hier)?|uw naam hier|nog in te vullen|todo|ntb)'],
  ],
  missing_greeting: [
    ['(hallo|hoi|dag|beste|geachte|goede ?(morgen|middag|avond|dag)|goeden?(morgen|middag|avond|dag)|welkom|bedankt|dank)'],
  ],
  missing_closing: [
    ['(groet|groeten|groetjes|hoogachtend|met vriendelijke|vriendelijke|mvg|bedankt|dank|fijne (dag|avond|week|weekend)|prettige|een (fijne|mooie|goede)|tot (ziens|straks|snel|morgen|dan)|succes)'],
  ],
  mixed_formality: [
    ['(u|uw|uzelf)'],
  ],
  mixed_formality_informal: [
    ['(je|jij|jou|jouw|jullie)'],
  ],
}

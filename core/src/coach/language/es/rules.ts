import type { RuleWords } from '../language-words.ts'

/** The words of each rule with what could be said instead; an empty rewording leaves them out. */
// prettier-ignore
export const rules: Readonly<Record<string, RuleWords>> = {
  over_promising: [
    ['(le |te |les |os )?(garantizo|garantizamos)( que)?', 'haremos lo posible para que'],
    ['garantizado', 'previsto'],
    ['(al )?(100|cien) ?(%|por ciento)( segur[oa])?', 'según lo que sabemos hoy'],
    ['(esto |eso )?(nunca|jamas) (mas )?(volvera a (ocurrir|pasar|suceder)|se repetira)', 'hemos cambiado la forma de comprobarlo'],
    ['(le |te |les )?(prometo|prometemos|aseguro|aseguramos)( que)?', 'esperamos que'],
    ['(sin (ninguna )?duda|pase lo que pase|tiene mi palabra|tienes mi palabra|quede tranquilo|quedate tranquil[oa])', 'según lo que sabemos hoy'],
    ['(completamente|totalmente|absolutamente) (segur[oa]|imposible|garantizad[oa])'],
  ],
  absolute_word: [
    ['(siempre|en todos los casos|todas y cada una|en todo momento)', 'por lo general'],
    ['(bajo ningun concepto|en ningun caso|nunca jamas|nunca|jamas)', 'rara vez'],
    ['(todo el mundo|todos (los|nuestros) clientes|nadie mas|ningun otro cliente)', 'la mayoría de los clientes'],
  ],
  policy_as_reason: [
    ['(es|son|esa es|esta es|se trata de) (simplemente )?(la |nuestra |una )?(politica|norma|regla)s?( de la (empresa|compania|casa)| interna)?', 'la razón es'],
    ['(segun|por|debido a|conforme a|de acuerdo con) (la |las |nuestra |nuestras |los |nuestros )?(politicas?|normas?|normativa|reglas|terminos|condiciones)( de la (empresa|compania)| internas?)?', 'la razón es'],
    ['(va en contra|en contra) de (la|las|nuestra|nuestras) (politicas?|normas?)'],
    ['(la|nuestra|las|nuestras) (politicas?|normas|normativa) no (lo )?(permite|permiten|contempla|contemplan)'],
  ],
  blame_customer: [
    ['(usted |tu )?(deberia|deberias|debio|debiste|tendria que|tenias que|tenia que) (de )?haber', 'la próxima vez ayuda'],
    ['(usted |tu )?(no|nunca|jamas) (leyo|leiste|siguio|seguiste|reviso|revisaste|envio|enviaste|proporciono|proporcionaste|informo|informaste|pago|pagaste|aviso|avisaste|contesto|contestaste|hizo|hiciste|completo|completaste|actualizo|actualizaste)'],
    ['(es|fue|ha sido) (su|tu) (propia |propio )?(culpa|error|responsabilidad|problema|fallo)'],
    ['(se le olvido|se te olvido|olvido|olvidaste|omitio|omitiste) (enviar|rellenar|leer|avisar|pagar|indicar|adjuntar|completar)'],
    ['(porque|ya que) (usted |tu )?(puso|pusiste|introdujo|introdujiste|eligio|elegiste|escribio mal|uso mal|usaste mal|ignoro|ignoraste)'],
    ['(su|tu) (descuido|negligencia|mal uso|equivocacion)', 'lo que ocurrió'],
  ],
  blame_colleague: [
    ['(mi|un|una|nuestro|nuestra|el|la|los) (companer[oa]s?|colegas?|almacen|departamento|equipo|area|agente anterior|tecnico|tecnica)( de \\w+)? (cometio un error|se equivoco|se olvido|olvido|fallo|lo hizo mal|informo mal|deberia haber|no hizo|metio la pata)', 'nosotros'],
    ['(es|fue|ha sido) (culpa|error|fallo|responsabilidad) (de|del|de la|de los) (mi|un|nuestro|nuestra|departamento|almacen|area|equipo|transportista|proveedor|companer[oa]s?)'],
    ['no (es|fue|ha sido) (mi|nuestra|nuestro) (culpa|error|departamento|problema|responsabilidad|trabajo)'],
    ['(no es|eso no es) (cosa mia|cosa nuestra|asunto mio)'],
  ],
  excuse: [
    ['(debido|gracias) (a|al) (un |una |la |el |los )?(alt[oa]|gran|elevad[oa]|fuerte|excesiv[oa]) (\\w+ )?(volumen|demanda|numero|carga|cantidad|trafico|afluencia)'],
    ['(estamos|estoy|andamos) (actualmente |muy |tan |bastante |algo )*(ocupad[oa]s?|saturad[oa]s?|desbordad[oa]s?|colapsad[oa]s?|con mucho trabajo)'],
    ['(falta de (personal|tiempo|recursos)|escasez de personal|motivos tecnicos|motivos ajenos|causas ajenas|razones ajenas|temporada alta|el sistema no (me |nos |lo )?(permite|deja))'],
    ['(estas cosas|esas cosas|los errores) (pasan|suceden|ocurren)'],
  ],
  if_you_felt: [
    ['(lamento|lamentamos|siento|sentimos|disculpas?|disculpe|perdon)( \\w+){0,3} (si|que) (se |te |le |usted |tu ){0,2}(sintio|sintieron|siente|sienta|sentiste|sientas|ofendio|percibio|penso|cree|crea|haya sentido|hayas sentido|interpreto|molesto|pareciera)', 'sentimos no haber'],
    ['(lamento|lamentamos|siento|sentimos|disculpas?|disculpe|perdon)( \\w+){0,4} si (esto|algo|hubo|hemos|le|te|nuestro|nuestra|se)( \\w+){0,3} (causad[oa]|causo|pudo|ha|haya|molest\\w*|ocasion\\w*|alg\\w+|incomod\\w*)'],
    ['(cualquier|las posibles|toda) (molestias?|inconvenientes?|incomodidad) (que )?(esto|le|te|se|les|haya|hayan|hayamos|pueda|pudiera|podido)( \\w+){0,3}', 'las molestias que le causamos'],
    ['si (le|te|les) (hemos|he) (causado|ofendido|molestado|ocasionado)'],
  ],
  contradiction: [
    ['(eso|esto) (simplemente )?(no es (cierto|verdad|posible|correcto|asi)|es (falso|mentira|imposible|incorrecto))', 'permítame comprobar qué ocurrió'],
    ['(usted |tu )?(esta|estas) (equivocad[oa]|confundid[oa]|en un error|mintiendo)', 'permítame comprobar qué ocurrió'],
    ['(eso|esto) no (puede (ser|haber)|pudo (ser|haber)) ?(pasado|ocurrido)?', 'permítame comprobar qué ocurrió'],
    ['no (le|te|lo) (creo|creemos)|no (creo|aceptamos|acepto) (que eso|su version|tu version)'],
    ['(se equivoca|te equivocas|seguramente (se|te) confund\\w+)'],
  ],
  minimising: [
    ['(es|fue|solo es|solo fue|ha sido|se trata de) (solo |solamente |simplemente |apenas )(de )?(un|una|unos|unas) (pequen[oa]s? |simple |ligero )*(problema|retraso|fallo|error|detalle|malentendido|dias?|inconveniente|incidencia|demora)'],
    ['(un |una |el |la )?(pequen[oa]s?|ligero|ligera|minim[oa]|insignificante|simple) (problema|retraso|fallo|error|inconveniente|detalle|molestia|incidencia|demora|contratiempo)'],
    ['(no es|tampoco es) (para tanto|tan grave|gran cosa|nada grave|tan malo|tan serio|un gran problema)'],
    ['(nada grave|no pasa nada|no es nada|podria ser peor|esas cosas pasan)'],
  ],
  calm_down: [
    ['(por favor |intente |trate de |debe |tiene que |solo )*(calmese|calmate|calmarse|calmarte|calma|relajese|relajate|relajarse|tranquilicese|tranquilizate|tranquilizarse|mantenga la calma|manten la calma|no se altere|no te alteres)', 'le entiendo'],
    ['no (hay|tiene|hace|es) (falta|necesidad|por que|porque|motivo|razon)( de| para| que)? (enojarse|enojarte|enfadarse|enfadarte|molestarse|alterarse|alterarte|gritar|alarmarse|ponerse asi|ponerte asi)'],
    ['no se (enoje|enfade|ponga asi|moleste|exalte)|no te (enojes|enfades|pongas asi|molestes|exaltes)'],
    ['(cuide|cuida|modere|modera|baje|baja) (su|tu|el) (tono|lenguaje|vocabulario|voz)'],
  ],
  demand: [
    ['(usted |tu )?(debe|debes|deberas|debera|tiene que|tienes que|tendra que|tendras que|esta obligad[oa] a|estas obligad[oa] a|necesita usted)(?! (ser|haber|estar|esperar|preocuparse)) (?!se)(\\w+(ar|er|ir)(nos|me|lo|la|le|se|te|los|las)?)', 'por favor'],
    ['(es|sera) (obligatorio|imprescindible|su deber|su obligacion) (que|\\w+(ar|er|ir))'],
  ],
  jargon: [
    ['(troubleshooting|backend|back-end|front-?end|api|sla|kpi|firmware|latencia|cache|whitelist|payload|token|credenciales|configuracion del servidor|rollback|hotfix|direccion ip|dns|ssl|http \\d+|codigo de error|instancia|desplieg\\w+|ancho de banda|logs?|ticket escalado|query|script)'],
    ['(prorrata|prorrateo|contracargo|conciliacion|nota de (debito|credito)|fuerza mayor|por la presente|el susodicho|la susodicha|antedich[oa]|antes mencionad[oa]|en virtud de|a tenor de|conforme a lo estipulado)'],
  ],
  internal_words: [
    ['(nivel|tier|n) ?[1-4]( de soporte)?', 'nuestros especialistas'],
    ['(escalar|escale|escalado|escalada|escalamos|escalaremos|hemos escalado|he escalado)( (su|tu|el|la))?( caso| solicitud| ticket)?', 'pasar'],
    ['(cola (de tickets|de casos|de trabajo)|backlog|flujo de trabajo|sistema de tickets|crm|zendesk|salesforce|jira|macro|notas? internas?|proceso interno|area interna|departamento interno|back ?office|backoffice|base de conocimiento|sprint|stakeholders?|turno|csat|nps|primera linea|segunda linea|folio interno)'],
  ],
  empty_formula: [
    ['(su|tu) (\\w+ )?(llamada|satisfaccion|opinion|mensaje|confianza|preferencia) (es|nos resulta) (muy |sumamente )?(importante|valiosa|nuestra prioridad)( para nosotros)?'],
    ['(valoramos|apreciamos|agradecemos) (mucho )?(su|tu) (preferencia|confianza|fidelidad|comprension|lealtad)'],
    ['(estimado cliente valioso|no dude en (contactarnos|contactar|llamarnos|escribirnos|comunicarse|ponerse)|no dudes en (contactarnos|contactar|llamarnos|escribirnos)|gracias por su (comprension|preferencia|colaboracion)|gracias por tu (comprension|preferencia|colaboracion)|quedamos (a sus ordenes|a tus ordenes|a su disposicion|a tu disposicion|atentos a sus comentarios|atentos)|espero que (este mensaje|este correo) (le|te) encuentre bien|(disculpe|disculpen|disculpa|lamentamos|sentimos|perdone) (las molestias|los inconvenientes|el inconveniente|las molestias ocasionadas)|pedimos disculpas por (las molestias|los inconvenientes)|sin otro particular|nos esforzamos por|a la mayor brevedad)'],
  ],
  passive_evasion: [
    ['(se (cometieron|cometio|han cometido|ha cometido|produjo|produjeron|ha producido|dio|presento)) (un |una |unos |varios |algun )?(error|errores|fallo|fallos|equivocacion|problema|malentendido|incidencia)', 'cometimos un error'],
    ['(hubo|ocurrio|ha ocurrido|surgio|existio) (un|una|algun) (error|fallo|equivocacion|problema|malentendido|confusion)', 'cometimos un error'],
    ['(su|tu|el|la) (\\w+ )?(pedido|solicitud|correo|mensaje|formulario|caso|paquete|reembolso) (fue|se|ha sido|quedo) (por error |accidentalmente |lamentablemente )*(perdido|perdida|perdio|extravio|olvidado|olvidada|traspapelo|omitido|retraso|no procesado|extraviado)', 'lo perdimos de vista'],
    ['(se (decidio|determino|olvido|paso por alto|ha decidido))'],
  ],
  wordy: [
    ['(con el fin de|con la finalidad de|con el objeto de|a los efectos de)', 'para'],
    ['(en el momento actual|en estos momentos|al dia de hoy|a dia de hoy)', 'ahora'],
    ['(debido al hecho de que|en vista de que|por el hecho de que|en virtud del hecho de que)', 'porque'],
    ['(en el caso de que|en el supuesto de que)', 'si'],
    ['(en relacion (con|a)|con respecto a|en lo que respecta a|en cuanto a lo referente a|por lo que se refiere a)', 'sobre'],
    ['(con anterioridad a|previo a|previamente a)', 'antes de'],
    ['(un gran numero de|una gran cantidad de)', 'muchos'],
    ['(le informamos (de )?que|te informamos (de )?que|nos permitimos informarle que|queremos informarle (de )?que|por medio de la presente|le comunicamos que|cabe mencionar que|me permito informarle que)', ''],
  ],
  hedged_promise: [
    ['(ojala|con (un poco de )?suerte|si todo (va|sale) bien|si es posible|esperemos que)', 'le digo antes de'],
    ['(voy a|vamos a|intentare|intentaremos|tratare de|trataremos de|intento|intentamos)( intentar| tratar de| ver)? (que podemos hacer|que puedo hacer|\\w+(ar|er|ir)(lo|la|le|te|se)?)(?<!(voy a|vamos a) (?!intentar|tratar|ver)\\w+)'],
    ['(veremos|vere|ya veremos|a ver) (que|si) (podemos|puedo|se puede)'],
    ['(deberia|deberian|podria|podrian) (estar|llegar|quedar|resolverse|salir|recibir\\w*)'],
    ['(tal vez|quizas|quiza|probablemente|posiblemente|a lo mejor|seguramente)'],
  ],
  condescension: [
    ['(obviamente|evidentemente|logicamente|claramente|como (usted |tu )?(deberia|deberias|debe|seguramente) saber|todo el mundo sabe|es (muy )?(sencillo|facil|simple|obvio)|lo unico que tiene que hacer|simplemente)', ''],
    ['como (ya )?(le|te|les) (he|hemos)? ?(dicho|dije|dijimos|mencione|mencionamos|mencionado|explique|explicamos|explicado|comente|comentado|informado|indicado)(?! (el|ayer|por telefono))', ''],
    ['(por ultima vez|le repito|te repito|se lo repito|repito)'],
    ['(mire|escuche|oiga|mira|escucha),? (senor|senora|caballero|joven|amigo)|(carino|corazon|mi amor|amiguito|reina)(?=[,.!])'],
  ],
  slang: [
    ['(ok(ey|a)?|vale|tio|tia|guay|chido|padre|orale|sale|va|che|wey|guey|jaja+|jeje+|lol|xd|xq|pq|tqm|porfa|porfis|ntp|ups|uy|bueno pues|finde|mogollon|currar|molar|dm|q tal|k|pa|toy|tranqui|peli|colega)(?= |[.,!?]|$)(?<! la va)(?<!se va)'],
  ],
  bare_link: [
    ['(haga clic|haz clic|pulse|pulsa|pinche|pincha|de click|da click|clic|click) (aqui|en (este|el siguiente) (enlace|link|vinculo)|en el enlace)'],
    ['(en )?(el )?(siguiente|presente) (enlace|link|vinculo|liga)|este (enlace|link)'],
    ['(visite|visita|consulte|consulta|ingrese a|ingresa a|vea|ve) (nuestra|la|nuestro) (web|pagina|pagina web|sitio( web)?|portal|faq|seccion de ayuda)(?! (de |con |sobre |donde ))'],
  ],
  impersonal_greeting: [
    ['(estimad[oa]s?|querid[oa]|hola|apreciad[oa]) (senor/a|senor\\(a\\)|senores|client[ea]s?|usuari[oa]s?|socio|suscriptor|pasajero|abonad[oa]|senor o senora)(?=[,:. ]|$)'],
    ['(a quien (corresponda|pueda interesar)|muy senores? mios?|muy senor mio)'],
  ],
  asks_for_secret: [
    ['(envie|envia|enviame|envieme|deme|dame|digame|dime|comparta|comparte|compartame|facilite|facilita|facilitame|proporcione|proporciona|confirme|confirma|confirmame|necesito|necesitamos|indique|indica|indiqueme|indicame|cual es|escriba|responda con)( \\w+){0,4} (contrasena|clave( secreta)?|pin|nip|cvv|cvc|codigo de seguridad|numero (completo )?de (su |tu |la )?tarjeta|codigo (de un solo uso|de verificacion|otp)|otp|token|16 digitos|datos de (su|tu|la) tarjeta)'],
  ],
  pass_the_buck: [
    ['(debe|debera|debes|deberas|tiene que|tienes que|tendra que|por favor|favor de|puede|le recomendamos|te recomendamos|le sugerimos|te sugerimos)? ?(contacte|contacta|contactar|llame a|llama a|llamar a|comuniquese|comunicate|comunicarse|dirijase|dirigete|dirigirse|acuda|acude|acudir|hable|habla|consulte|consulta|consultar|pongase en contacto|ponte en contacto)( (con|a|al|en))? (el|la|su|tu|los|nuestro|nuestra) (\\w+ ){0,2}?(banco|transportista|mensajeria|fabricante|proveedor|vendedor|tienda|sucursal|departamento|equipo|area|desarrollador|aerolinea|aseguradora|facturacion|ventas|correos|central|emisor)', 'yo lo consulto por usted y le digo antes de'],
    ['(eso|esto) (lo )?(lleva|gestiona|maneja|ve|atiende|hace) (otro|otra|el|la) (\\w+ )?(departamento|equipo|area|empresa|oficina)'],
    ['(nosotros )?solo (gestionamos|vendemos|llevamos|vemos|atendemos)'],
  ],
  tell_again: [
    ['(puede|podria|puedes|podrias|por favor|favor de)? ?(explicar|explique|expliquenos|explicarnos|explicarme|describir|describa|cuente|cuentenos|contar|contarnos|repetir|repita|enviar|envie|envienos|enviarnos|mandar|mande|rellenar|rellene|proporcionar|proporcione)\\w*( \\w+){0,5} (de nuevo|otra vez|nuevamente|una vez mas|desde el principio)'],
    ['(volver a|vuelva a|vuelve a|vuelvas a) (explicar\\w*|describir\\w*|contar\\w*|enviar\\w*|mandar\\w*|rellenar\\w*|repetir\\w*|iniciar|empezar)'],
    ['(reenviar|reenvie|reenvienos|reenvianos) (su|tu|sus|tus|los|las|el|la|todos)'],
  ],
  closing_threat: [
    ['(si|de) no (\\w+ ){0,3}?(recibimos|recibo|responde|respondes|contesta|contestas|tenemos|obtenemos|hay|recibir)( \\w+){0,8} (cerr\\w+|finaliz\\w+|termin\\w+|cancel\\w+|archiv\\w+)'],
    ['(cerraremos|cerrare|vamos a cerrar|voy a cerrar|tendremos que cerrar|tendre que cerrar|finalizaremos|procederemos a cerrar) (su|tu|el|la|este|esta) ?(caso|ticket|solicitud|conversacion|chat|sesion|reclamacion)?'],
    ['(se cerrara|sera cerrad[oa]|quedara cerrad[oa]|se dara por (cerrad[oa]|concluid[oa]))( automaticamente)?'],
  ],
  no_owner: [
    ['(alguien|uno de nosotros|uno de nuestros (agentes|companeros|asesores|ejecutivos|especialistas)|un (miembro|companero|asesor|ejecutivo|agente|especialista|representante)( de nuestro equipo| de nuestro \\w+)?|el (area|departamento|equipo|personal) (correspondiente|responsable|encargad[oa]|competente|indicad[oa])|nuestro equipo|el equipo) (se |le |te |lo |la |va a |les )*(\\w+(ra|ran)|contactar|llamar|atender|revisar|poner\\w*)', 'yo'],
    ['(esto |eso )?(sera|va a ser) (revisad[oa]|tratad[oa]|atendid[oa]|investigad[oa]|gestionad[oa]|analizad[oa])|se (revisara|investigara|analizara|gestionara|atendera)'],
  ],
  double_negative: [
    ['no (es |esta |resulta |son )?(in\\w{4,}|im\\w{4,}|poco (comun|frecuente|habitual)|des\\w{5,}(ble|ado))(?<!(informa|informo|incluye|implica|importa|interesa|informacion|incluido|instala|importante|inicia|indica|imprime|ingresa|inmediato|interes))'],
    ['no( \\w+){1,5} (a menos que|salvo que|hasta que( no)?|si no|sin (que|el|la|su|tu|un|los))'],
    ['(no (deje|dejes|dejamos|deja) de|no sin antes)'],
  ],
  negative_phrasing: [
    ['(esta |estan |actualmente )?(agotad[oa]s?|fuera de stock|sin existencias|sin stock)', 'sale en cuanto llegue y ese día recibe un correo'],
    ['no (podemos|puedo|nos es posible) (\\w+ )?(hasta|antes de)', 'lo antes que podemos hacerlo es'],
    ['no (puede|podra|puedes|podras)', 'puede'],
  ],
  but_after_sorry: [
    ['(pero|sin embargo|no obstante|aunque|mas|ahora bien)'],
  ],
  placeholder_left: [
    ['(lorem ipsum|(insertar|inserte|inserta) (nombre|fecha|texto|enlace)( aqui)?|(su|tu) nombre aqui|pendiente de completar|todo:|por definir aqui)'],
  ],
  missing_greeting: [
    ['(hola|buen(os|as)? (dia|dias|tardes|noches)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|saludos|bienvenid[oa]|gracias|que tal)'],
  ],
  missing_closing: [
    ['(saludos|un saludo|atentamente|cordialmente|gracias|agradec\\w+|que (tenga|tengas|pase|pases)|buen (dia|fin)|buenas (tardes|noches)|un abrazo|hasta (pronto|luego|manana)|cuidese|le deseo|te deseo)'],
  ],
  mixed_formality: [
    ['(usted|ustedes|su (pedido|cuenta|mensaje|paquete|solicitud|caso)|le (envio|enviamos|escribo|agradezco|agradecemos|pido|pedimos|informo|llamo)|digame|envieme|envienos|diganos|puede usted)'],
  ],
  mixed_formality_informal: [
    ['(tu|tus|te (envio|enviamos|escribo|agradezco|pido|pedimos|informo|llamo)|contigo|ti|dime|enviame|envianos|dinos|puedes|tienes|quieres|eres|estas)'],
  ],
}

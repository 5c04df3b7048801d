/** Customers' messages in Spanish, second round. */
export const es2 = `
1h | Le agradezco, pero usted no tiene facultades para resolverlo. ¿Quién es la persona que sí puede decidir?
h | buenas, me pueden pasar con facturación? prefiero hablarlo
1h | Ya no quiero más respuestas copiadas y pegadas, que me llame un responsable.
h | hay un tel al que pueda marcar?
1h | Solicito una reunión con el director de la sucursal Centro.
h | asesor
 | La agente de la puerta me dio el asiento 14C, ¿lo puedo cambiar por pasillo?
 | Felicitaciones al encargado de la panadería, todo riquísimo.
1l | Por la presente los intimo a devolver el importe en 5 días hábiles, caso contrario iniciaré acciones.
1l | Voy a ir a la Superintendencia de Bancos con todas las pruebas.
1l | Mi asesor jurídico dice que el contrato es nulo.
1l | No pueden cobrarme penalización, lo dice la ley.
1l | Ya ingresé un reclamo en el SERNAC y también irá uno a la Subtel.
2l | Ladrones, los voy a llevar a juicio
1l | Exijo mis datos personales conforme al RGPD en el plazo de un mes.
1l | Me veré obligado a acudir a los tribunales.
 | Mi abogada cambia de despacho, envíen la impresora a la nueva dirección.
 | ¿Es legal llevar una batería externa en el equipaje de mano?
 | Tengo que ir al juzgado de paz a casarme, ¿abren los sábados?
1c | Pues nada, a otra cosa. Me voy con Digi.
1c | Procedan con la cancelación inmediata de mi membresía.
1c | Después de once años nos llevamos la flota a otra aseguradora.
1c | a punto de tirar el chip a la basura y cambiarme
1c | No verán un peso más de mi bolsillo.
1c | Antes los recomendaba a todo el mundo; ya no.
1c | devuélvanme el dinero y cierren todo, aquí terminamos
1c | para el próximo mes ya no cuenten conmigo como cliente
 | Cambiamos la reunión a las 3, ¿el catering puede venir antes?
 | Cancelen por favor el pedido duplicado, le di dos veces.
 | Salgo mañana para España, ¿puedo usar mi plan allá?
1r | ¿Alguna novedad? La última vez me dijeron 48 horas y ya son nueve días.
1r | Llamé el lunes, llamé el miércoles y aquí estoy otra vez el viernes.
1r | ni uno solo de mis correos ha recibido respuesta
1r | El siniestro lo declaré en enero y estamos en mayo.
1r | ya vinieron dos técnicos y el problema volvió
1r | esperé una hora y cuarto y se cortó la llamada
1r | me piden una y otra vez el mismo comprobante de domicilio
1r | Tercer equipo que me cambian y este también sale malo
1r | sigo a la espera de que se dignen a contestar
 | ¡Llevo meses esperando este concierto con ilusión!
 | Hace dos semanas que empecé el curso y me encanta.
 | Pagué en tres veces y todo perfecto.
u | ¿Se puede resolver antes del mediodía? Los de la mudanza están abajo.
1u | Tarjeta bloqueada, estoy en el extranjero con dos niños y sin efectivo, actúen ya por favor
 | Cuando les venga bien, no tengo apuro.
2 | Felicidades, le arruinaron el cumpleaños a mi hija. Estarán orgullosos.
2 | ¿Qué clase de payasos manejan esto?
2 | En mi vida me habían tratado con tanto desprecio.
2 | le roban a los jubilados, qué miserables
2 | DAN PENA. Puros rateros.
2 | estoy hasta las narices de sus mentiras
2 | qué gentuza, de verdad
1 | La habitación no se parecía en nada a las fotos y la ducha solo echaba agua fría.
1 | Vaya entrega exprés, ¿no?
1 | Me quedo con una sensación muy mala del trato que recibí.
1 | Pagué un extra por vagón silencioso y me tocó una despedida de soltero. Encantador.
1 | su actualización lo rompió todo, buen trabajo
1 | Siento que me engañaron con el plazo del préstamo y quisiera que lo revisen.
1 | No puedo creer que cobren el agua del grifo
1 | El proceso fue confuso, lento y agotador.
1 | Estimados señores: el 3 de marzo compré una lavadora en su tienda de Valencia. Llegó con un golpe en la puerta y el repartidor me pidió que firmara igualmente. Me aseguraron que pondrían una puerta nueva sin coste. El técnico vino, miró y se fue porque traía otra pieza. Perdí un día de trabajo por esa visita. Quiero saber qué van a hacer y que me abonen ese día.
0 | Buenas tardes, somos dos adultos y un bebé. ¿Podrían decirme si el hotel tiene cunas y si la piscina está climatizada en abril? Llegamos el día 9 en tren y nos gustaría saber cómo ir desde la estación. Muchas gracias, Elena
0 | El seguimiento dice entregado pero no estaba en casa, ¿lo tendrá un vecino?
0 | Agreguen por favor a mi esposo como conductor desde el 1 de junio.
0 | Creo que escribí mal mi correo al registrarme, ¿lo pueden cambiar?
0 | La lámpara vino sin foco, ¿es normal?
0 | Ya quedó, ignoren mi mensaje anterior
0 | Me reenvían la factura de marzo? no la encuentro
0 | La máquina marca E20 y se detiene, ¿qué significa?
0 | el museo abre los feriados?
`

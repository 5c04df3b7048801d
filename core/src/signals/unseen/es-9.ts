/** Customers' messages in Spanish, ninth round: moods said in a turn of phrase. */
export const es9 = `
1 | El personal de la puerta ni se molestó en mirar.
1 | menos mal que era embarque prioritario...
1 | pagué pasillo y me dieron centro, gracias eh
1 | Esperaba más de un hotel de cinco estrellas.
1 | Otra actualización, otro dolor de cabeza.
1 | Falta la mitad del pedido y lo demás llegó frío.
1 | es el segundo cargador que se me muere
1 | adiós a mi fin de semana por su caída
1 | la app me saca cada dos minutos y así no se puede
1 | me cobraron una comisión que nadie me avisó
1r | abrí un reporte el lunes, insistí el miércoles y silencio total
1r | tres asesores, tres respuestas distintas
1r | ya vinieron dos técnicos y sigue igual
1r | siempre me dicen "24 a 48 horas" y ya pasaron nueve días
1r | es la cuarta vez hoy que se corta el chat
 | ¿El de las 17:40 sale a tiempo?
 | ¿me reenvían la factura de mayo, por favor?
 | la caja llegó abierta pero estaba todo, gracias
 | perdí mi tarjeta de socio, ¿me dan otra?
 | no veo la opción para agregar otro conductor, ¿dónde está?
 | se me venció la suscripción, ¿cómo la renuevo?
2 | otra vez mintiendo en la cara
2 | son un circo
2 | dan asco
2 | esto es un atraco a mano armada
2 | qué clase de gente trabaja ahí, por dios
`

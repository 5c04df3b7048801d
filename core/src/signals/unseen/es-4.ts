/** Customers' messages in Spanish, fourth round: chats, mails, posts and notes of calls as they come. */
export const es4 = `
h | hola, hay alguna persona ahí o eres un robot?
1h | Ya van tres respuestas automáticas. Comuníqueme con alguien de verdad.
1h | Quiero que mi queja la vea su supervisor, porque la última respuesta no tiene ni pies ni cabeza.
h | ¿Me puede llamar alguien para explicarme lo de la hipoteca? Prefiero hablarlo.
1h | ¿Quién manda ahí? Quiero hablar con esa persona.
h | quiero hablar con un humano
1h | No quiero que me siga atendiendo Kevin, pásenle mi caso a otro compañero.
1h | Facilíteme por favor el correo del director de atención al cliente.
 | La encargada de la tienda, Denise, se portó de maravilla con nosotros.
 | Soy la gerente de la oficina y necesito un segundo usuario para mi asistente.
1l | Ya consulté en la OMIC y ustedes están incumpliendo la ley de consumidores.
1l | Si en 15 días no me devuelven el dinero, interpongo una demanda.
1l | Lo siguiente será denunciarlos en Profeco.
2l | ¡Sinvergüenzas, nos vemos en los juzgados!
1l | Voy a levantar una queja ante la Condusef y a pedir el contracargo a mi banco.
1l | Presentaré una reclamación formal ante Consumo con la hoja de reclamaciones.
1l | Mi abogado está en copia de este correo.
 | Somos un despacho de abogados y queremos presupuesto para 12 teléfonos.
 | ¿Es legal usar la cámara del coche en Austria?
1c | Hasta aquí, el mes que viene me paso a Movistar.
1c | cómo doy de baja todo?? no pienso pagar ni un día más
1c | Han perdido una clienta de 15 años.
1c | O lo arreglan o me busco otro proveedor.
2c | ¡¡Una basura total, ya borré la app y no vuelvo jamás!!
1c | Ya estamos viendo opciones con la competencia para sustituirlos.
1c | Me arrepiento de haberme cambiado con ustedes, quiero salirme del contrato.
 | Quisiera cancelar la cita del martes y pasarla al viernes.
1r | Este es el cuarto correo que les mando por lo mismo.
1r | Sigo igual. Avisé de la fuga el día 2 y ya estamos a 19.
1r | 50 minutos en espera y subiendo
1r | Cada vez que llamo tengo que contar todo desde el principio.
1r | ¿Alguna novedad? Escribí la semana pasada y la anterior y nadie contesta.
1r | Me dijeron que me llamarían el lunes y estamos a jueves.
 | Gracias, qué rapidez, ¡si les escribí hace diez minutos!
1u | Está cayendo agua del techo, necesitamos a alguien ya mismo
u | Vuelo mañana a las 6 y todavía no tengo el billete, ¿pueden verlo de inmediato?
u | Tenemos las cajas caídas y cola hasta la calle, por favor dense prisa
2 | Panda de payasos. ¿Acaso leen lo que uno les escribe?
2 | Estoy furiosa, me arruinaron la boda
1 | Bastante decepcionada con la calidad, se destiñó en el primer lavado.
1 | La app se cierra cada vez que abro el carrito.
1 | No muy contento. Me cobraron una bebida que no pedí.
0 | ¿Hacen envíos a Malta?
0 | Cambien por favor el nombre de entrega a A. Borg, gracias.
0 | Solo quería decirles que el sofá nuevo es precioso
`

/** Customers' messages in Spanish of both sides of the ocean, written before the patterns were read. */
export const es1 = `
h | Quisiera hablar con una persona, por favor
1h | Páseme con su supervisor que usted no me resuelve nada
1h | ya me harte del bot quiero un humano
h | Me podrían llamar al 55 1234 5678 para explicarles?
1h | Exijo que mi caso lo vea un gerente.
1h | Quiero poner una queja formal por el trato recibido en la sucursal de Reforma.
h | Cómo hago para que me atienda un asesor?
1h | Necesito la hoja de reclamaciones, ¿dónde la solicito?
1h | No me contesten con mensajes automáticos, comuníquenme con alguien de verdad.
h | hay alguien ahí o es una máquina?
1h | Deseo escalar esta situación a la persona responsable del área.
1h | quiero hablar con el encargado de la tienda, esto no puede ser
h | me comunican con un ejecutivo porfa
1h | Solicito que el director de la oficina me dé una explicación por escrito.
1h | Che, ¿no hay un ser humano que me conteste?
h | ¿Dónde puedo presentar una reclamación?
1h | Cada vez que llamo me atiende una grabadora, quiero que me atienda una persona.
h | agente por favor
 | El agente que me atendió fue muy amable, gracias.
 | Soy gerente de una pyme y quiero abrir una cuenta empresarial.
 | Mi supervisor necesita la factura a nombre de la empresa.
 | ¿Cuántas personas pueden usar la misma cuenta?
 | Para añadir a otra persona como titular, ¿qué documentos hacen falta?
 | ¿La máquina de café incluye filtro?
1l | Si no me devuelven el dinero los voy a demandar ante la Profeco.
1l | Voy a poner una denuncia en Consumo.
1l | Mi abogado se pondrá en contacto con ustedes.
1l | Tienen 10 días antes de que acuda a la Condusef.
1l | Esto es ilegal y lo saben, están incumpliendo el contrato.
1l | Según la Ley General para la Defensa de los Consumidores tengo derecho al desistimiento.
1l | Me asesoré con un letrado y procederé por la vía judicial.
1l | Los denuncio a Defensa del Consumidor si mañana no hay solución.
1l | Pondré el caso en manos de la OCU y de la AESA.
1l | Presentaré un reclamo en Indecopi.
1l | Iré al Sernac si es necesario
2l | son unos estafadores, nos vemos en los tribunales
1l | Procederé a interponer una demanda por daños y perjuicios.
1l | Según el reglamento 261/2004 me corresponden 250 euros.
1l | Ya puse la queja en la Superintendencia de Industria y Comercio.
1l | Reclamaré ante el Banco de España.
1l | Están violando mis derechos como consumidor
 | Soy abogada y necesito factura con los datos del despacho.
 | ¿Cuál es la razón social y el representante legal para hacer el contrato?
 | Tengo cita en el juzgado el martes, ¿puedo mover la instalación al miércoles?
 | Mi hijo estudia derecho en la UNAM, ¿hay descuento para estudiantes?
 | La demanda de entradas es alta, ¿abrirán más fechas?
1c | Me doy de baja, así de sencillo.
1c | Si siguen así me cambio de compañía.
1c | Quiero cancelar mi línea, ya no me interesa seguir con ustedes.
1c | No vuelvo a comprar en esta tienda.
1c | Jamás volveré a viajar con esta aerolínea
1c | Perdieron un cliente de 15 años.
1c | Estoy pensando en irme a la competencia.
1c | Díganme cómo cierro mi cuenta porque ya no confío en este banco
1c | voy a portar mi número a otra compañía
1c | Me paso a Movistar la semana que viene, adiós.
1c | Es la última vez que os compro algo
1c | No pienso renovar el seguro con vosotros.
1c | Ya me voy con otro banco, con ustedes no se puede
1c | Quiero tramitar la portabilidad y la baja inmediata del servicio.
c | ¿Qué tengo que hacer para darme de baja?
1c | Me llevo mi nómina a otro lado
1c | Hasta aquí llegué con ustedes, borren mi cuenta
 | Quiero cancelar mi cita del jueves porque estoy enfermo.
 | ¿Puedo cambiar el vuelo a otra fecha?
 | Me mudo de casa, ¿cómo traslado el internet?
 | Nunca había comprado por aquí y la verdad muy bien todo.
 | Perdí mi tarjeta y quiero cancelarla para pedir otra.
 | ¿Se puede pasar saldo a otro número?
1r | Llevo tres semanas esperando el reembolso
1r | Ya van cinco veces que llamo y nadie me da razón
1r | Sigo sin respuesta a mi correo del lunes.
1r | Hace más de un mes que pedí el cambio y nada
1r | tengo 40 minutos esperando en la línea
1r | Otra vez lo mismo, otra vez sin internet
1r | Es la cuarta vez que mando los papeles.
1r | He escrito por correo, por chat y por teléfono y nadie me hace caso.
1r | ¿Hasta cuándo tengo que esperar?
1r | me traen de un lado a otro, de sucursal en sucursal
1r | Desde el 3 de febrero no funciona el teléfono de mi madre.
1r | Todavía no me llega el paquete y ya pasaron 20 días
1r | Llevamos desde el viernes sin luz y nadie viene.
1r | Nadie se ha puesto en contacto conmigo a pesar de mis mensajes.
1r | cada que hablo me dicen algo diferente
1r | ya les mandé la información varias veces y me la vuelven a pedir
1r | Estoy hace una hora colgado al teléfono, che
1r | cuánto más hay que esperar para que me devuelvan la plata
 | Llevo diez años siendo cliente y estoy encantado.
 | ¿Cuánto tarda en llegar la tarjeta?
 | Estaré tres semanas fuera, ¿pueden guardar el paquete?
 | Llamé esta mañana y me lo resolvieron al momento, muchas gracias.
 | Quiero volver a pedir lo mismo que la otra vez.
 | Mi contrato termina en dos meses, ¿qué opciones tengo?
 | Tengo dos cuentas, ¿puedo unirlas?
1u | Necesito que me lo resuelvan hoy mismo, no tengo agua.
u | URGENTE, mi vuelo sale en dos horas y no puedo hacer el check-in
u | Me urge una respuesta porfavor
u | Es una emergencia, hay una fuga de gas
u | Por favor lo antes posible, mañana viajo
 | No corre prisa, cuando puedan.
 | ¿A qué hora cierran hoy?
2 | Qué asco de servicio, de verdad.
2 | Son unos ladrones!!!
2 | Vergüenza les debería dar
2 | pésima atención, puros inútiles
2 | Me están viendo la cara de tonto
2 | Vaya panda de sinvergüenzas
2 | No mames, otra vez se cayó su pinche sistema
2 | La concha de la lora, devuelvan la guita
2 | Menuda estafa de empresa
2 | Estoy indignada, nos trataron como basura
2 | una burla lo que hacen con los clientes
2 | Es el colmo, NO SIRVEN PARA NADA
1 | Muy decepcionado con la compra, la tela es malísima.
1 | No estoy conforme con la factura de este mes.
1 | Qué mal que no avisen de los cambios.
1 | Gracias por nada.
1 | La comida llegó fría y el repartidor fue grosero.
1 | Me parece injusto que me cobren la reparación si está en garantía.
1 | Me cobraron dos veces, ¿cómo es posible?
1 | Esperaba más de una marca como la suya
1 | Lamentable el estado de los baños del aeropuerto.
1 | No entiendo por qué no me dejan cambiar el pasaje si el error fue de ustedes.
1 | El aire acondicionado del hotel no servía y exijo que me compensen.
1 | se me hace una falta de seriedad que cambien el horario sin avisar
1 | qué molesto que la app se cierre sola cada rato
1 | Genial, otro retraso más
0 | Buenas tardes, no puedo entrar en mi cuenta, ¿me ayudan?
0 | Hola, mi pedido llegó incompleto, falta una pieza. Es el 48213.
0 | ¿Qué requisitos piden para abrir una cuenta?
0 | Muchas gracias, ya funcionó.
0 | La aplicación me marca error 504 al subir la foto.
0 | Buen día, quisiera saber si tienen disponible la talla M.
0 | ¿Cómo cambio la fecha de domiciliación?
0 | El personal de cabina fue encantador, felicidades
0 | Recibí otra talla, ¿cómo hago el cambio?
0 | ok gracias, lo pruebo y les aviso
0 | Sí, el código postal es 28013 y el nombre Lucía Marín.
0 | ¿Es posible viajar con mi perro en cabina?
0 | El enlace del correo no abre en el celular.
0 | Perdón, quise decir el 14, no el 15.
0 | ¿Me pueden orientar sobre el trámite de la beca?
`

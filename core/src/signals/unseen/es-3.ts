/** Customers' messages in Spanish, third round. */
export const es3 = `
1h | Con usted no llego a ningún lado. ¿Me da el correo del gerente?
h | por favor que un asesor me llame por lo de mi hipoteca
h | preferiría tratar con una persona y no con este formulario
 | El gerente de la tienda de Sevilla fue un encanto, denle las gracias.
1l | Si no lo arreglan no tendré más remedio que acudir a un abogado.
1l | Lo que hacen vulnera la ley de protección de datos.
1l | Ya puse una denuncia ante la CNMC.
 | ¿Me pueden mandar copia del contrato para mi contador?
1c | Les comunico que quiero terminar mi contrato el día 30.
1c | Buscaremos otro proveedor si vuelven a subir los precios.
2c | No vuelvo a comprar aquí jamás, vergüenza de tienda!!
1c | Estoy pensando en volver a Telmex, al menos les funcionaba el wifi
 | Quiero cambiar mi plan de mensual a anual.
1r | Llamé tres veces esta semana y siempre me dicen que alguien me va a contactar.
1r | El reembolso se aprobó el 4 de mayo y todavía no lo recibo.
1r | Han tardado más de dos meses en darme una simple respuesta.
1r | Me quedé esperando al repartidor dos días distintos y no vino nadie.
 | Recibí mi pedido a los dos días, excelente.
1 | La tapa venía rota y la mitad de la pintura se derramó en la caja.
1 | Estoy confundida y molesta con este recibo, no tiene sentido
1 | La entrega llegó tarde otra vez y el repartidor la aventó por la reja.
2 | Su personal es grosero, flojo y mentiroso.
2 | QUÉ LES PASA A USTEDES, INÚTILES
0 | Hola, ¿cuándo habrá botas negras en talla 36?
0 | Me mudé, ¿cómo actualizo mi dirección?
0 | ¿La garantía cubre daños por agua?
0 | Gracias, hoy llegó el reemplazo y funciona perfecto.
0 | Olvidé mi PIN, ¿qué hago?
0 | Mi pedido no ha llegado, ¿podrían revisar dónde está? Pedido 55121
`

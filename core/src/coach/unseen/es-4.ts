/** Agents' drafts in Spanish, fourth round: clinics, councils, airlines, banks, shops of both sides of the ocean. */
export const es4 = `
KC | Estimada Sra. Rojas: quedarse sin calefacción en plena ola de frío es para desesperarse. Ya marqué su aviso como prioritario y el coordinador la llamará para darle hora.
CT | Le confirmo que el lunes le ingresaremos 310 euros en la cuenta terminada en 771.
N | Revisé la agenda y, con pena, esa tarde ya no nos queda ni una mesa.
N | Las tarjetas regalo no tienen devolución, da igual en qué tienda se hayan comprado.
A | Discúlpame por responderte hasta ahora, Tomás.
K | Dos horas de fila para que al final se caiga el sistema, cualquiera pierde la paciencia.
CT | La secretaria del doctor Lindo le telefoneará mañana antes del mediodía para buscar otra fecha.
I | Dame un segundito, busco tu expediente.
D | Responde SÍ y te apunto en la lista de espera.
N | Esa promo era únicamente para clientes nuevos.
C | Nuestros compañeros de tarifas están repasando su factura punto por punto y yo misma le contaré lo que encuentren.
 | ¡Gracias por volar con nosotros, buen viaje!
CT | La recogida de basura en su calle se reanuda el jueves 3 de diciembre.
ACT | De verdad siento haberte dejado sin respuesta. Hoy antes de las ocho te digo algo en firme.
KN | Entiendo el apuro en el que le deja esto a dos días del viaje; aun así, sin el ticket original no le puedo hacer el cambio.
 | ¿De cuál de los dos departamentos se trata, el 4A o el 4B?
N | Comprobar los requisitos del pasaporte es cosa del viajero.
C | Haré que le envíen el informe del técnico.
CT | El dinero puede tardar hasta 72 horas en aparecer.
K | Te han pasado de un departamento a otro y sigues sin solución; así no queremos tratar a nadie.
 | El estacionamiento es gratuito a partir de las 6 y los domingos todo el día.
N | No hay manera de saltarse el preaviso de seis semanas.
C | Hemos pedido la goma de la puerta y se la instalamos en cuanto la tengamos.
KA | Nos confió el anillo de su madre y le perdimos la pista. No sé cómo pedirle perdón.
CT | El mensajero pasa mañana por la laptop entre las 12 y las 2.
N | Según nuestros registros el paquete se dejó donde usted pidió, así que damos el caso por cerrado.
K | Es normal que te preocupe que te muevan otra vez la cirugía.
 | La charla empieza a las 10 y las puertas se abren a las 9:15.
D | Siempre que nos mande firmado el formulario, liberamos el depósito.
N | Ojalá pudiera ayudarle, pero esa decisión es del propietario.
CT | Estoy de turno hasta las 10 de la noche y antes de irme te escribo.
 | Puedes elegir dos ingredientes de la lista.
N | No estamos en condiciones de igualar ese precio.
K | Ver que sale dinero de la cuenta sin previo aviso asusta a cualquiera.
C | Solicité que le quiten el recargo por mora.
I | Espérame tantito, estoy abriendo el rastreo.
A | El error fue nuestro: etiquetamos su maleta para otro aeropuerto.
CT | El ayuntamiento contesta las alegaciones en un plazo de 20 días hábiles.
 | Su pedido quedó en la taquilla el sábado.
N | Tardó demasiado en avisar del golpe y la aseguradora rechazó el parte.
KC | Qué pesado que se corte el sonido a mitad de clase. Los técnicos ya están con ello.
N | Va a ser que no: lo rebajado no admite cambio.
`

/** Agents' drafts in Portuguese, third round: whole messages, as chat, mail and short posts hold them. */
export const pt3 = `
KCT | Bom dia, Sr. Tavares. Percebemos o transtorno que é ficar sem luz com a loja aberta. A equipa técnica estará aí hoje até às 17h.
CT | Oi, Bruna! O estorno já foi aprovado e cai na sua fatura em até dois dias úteis.
N | Infelizmente esse produto saiu de linha.
ACT | Erramos na cobrança e pedimos desculpas. Até sexta-feira a senhora recebe o boleto corrigido.
K | Entendo como é chato pagar frete expresso e receber atrasado.
N | Por aqui não consigo te passar essa informação, tá?
C | Pode deixar comigo, vou cobrar a transportadora e te dou um retorno.
N | Depois de aberta a embalagem, já não aceitamos trocas.
I | Só um minutinho, estou consultando o sistema.
CT | Ligo-lhe amanhã antes das 11h para lhe dizer como ficou.
K | Compreendemos a sua frustração, ninguém gosta de repetir a mesma história a cinco pessoas.
 | Para alterar a senha, acesse Configurações e toque em Segurança.
D | Se nos enviar a fotografia da etiqueta, tratamos já da substituição.
A | Mil desculpas pela demora, hoje o movimento está enorme.
N | Não é possível alterar a titularidade sem a presença do próprio.
CT | A encomenda segue hoje do nosso armazém e chega na quinta.
KN | Sei que o senhor contava com esse valor. Porém o prazo para contestar terminou em outubro.
C | Encaminhei a sua queixa para a gerente da loja, que entrará em contacto consigo.
N | Só o titular da conta pode pedir esse cancelamento.
 | De que aparelho está a tentar entrar?
CT | Em até 48 horas o setor financeiro te responde por e-mail.
AC | Foi mal a confusão! Vamos te mandar a peça certa sem custo nenhum.
 | Que bom que deu certo! Precisando, é só chamar.
K | Três semanas à espera de um sofá sem ninguém avisar é mesmo desagradável, tem toda a razão.
N | Não posso abrir exceções à política de cancelamento.
C | Estamos a analisar o caso com o fornecedor e assim que houver novidades avisamos.
CT | O problema ficará resolvido durante o dia de amanhã.
N | O cliente não comunicou a avaria dentro do prazo, por isso foi cobrado.
I | Claro, já verifico isso pra você.
 | Atendemos de segunda a sábado, das 9h às 20h.
K | Imagino a aflição de ver uma compra que você não fez.
D | Assim que me confirmar a morada, agendo a recolha.
C | Vamos anular a multa e repor a mensalidade anterior.
NA | Peço desculpa, mas o sistema não me permite mudar a data.
 | Lamento a sua perda, os meus sentimentos.
N | A garantia não cobre quedas nem humidade.
CT | Fico a acompanhar e na segunda-feira, dia 7, escrevo-lhe logo de manhã.
A | Reconhecemos a nossa falha: a informação dada na loja estava errada. Lamentamos muito.
K | Obrigado pelo aviso, Diego. Vimos que o app fecha toda vez que você tenta pagar, e isso atrapalha demais.
N | Não temos lojas na sua cidade.
 | O pacote foi entregue no dia 12 de novembro e assinado pelo porteiro.
C | A nossa equipa de qualidade vai apurar o que se passou e entrará em contacto.
CT | O crédito é efetuado nas próximas 24 horas.
N | Isso aí já não é com a gente, é com a operadora do cartão.
`

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Look at the Sample</source>
        <translation>&amp;Ver el ejemplo</translation>
    </message>
    <message>
        <source>Attach &amp;CV…</source>
        <translation>Adjuntar &amp;CV…</translation>
    </message>
    <message>
        <source>&amp;Save Packet As…</source>
        <translation>&amp;Guardar paquete como…</translation>
    </message>
    <message>
        <source>&amp;Print Packet…</source>
        <translation>&amp;Imprimir paquete…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Vista &amp;previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>Respal&amp;dar ahora</translation>
    </message>
    <message>
        <source>R&amp;estore From Backup…</source>
        <translation>Res&amp;taurar un respaldo…</translation>
    </message>
    <message>
        <source>Salva&amp;ge a Damaged File…</source>
        <translation>Rescatar &amp;un archivo dañado…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Show &amp;Data Folder</source>
        <translation>Mostrar carpeta de dat&amp;os</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>C&amp;errar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Erase for &amp;Good…</source>
        <translation>&amp;Borrar para siempre…</translation>
    </message>
    <message>
        <source>&amp;Find in This Page</source>
        <translation>Buscar en esta pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>Buscar en tod&amp;o</translation>
    </message>
    <message>
        <source>&amp;My Details…</source>
        <translation>&amp;Mis datos…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Experiences</source>
        <translation>&amp;Experiencias</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Pe&amp;ticiones</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Th&amp;is Day in the Calendar</source>
        <translation>Este día en el ca&amp;lendario</translation>
    </message>
    <message>
        <source>&amp;Next Deadline</source>
        <translation>Pró&amp;xima fecha límite</translation>
    </message>
    <message>
        <source>Next &amp;Overdue</source>
        <translation>Siguiente &amp;vencida</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Show &amp;Packet</source>
        <translation>Mostrar &amp;paquete</translation>
    </message>
    <message>
        <source>&amp;Narrow Side Bar</source>
        <translation>&amp;Barra lateral estrecha</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panel ant&amp;erior</translation>
    </message>
    <message>
        <source>Look of the &amp;System</source>
        <translation>&amp;Tema del sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Tema osc&amp;uro</translation>
    </message>
    <message>
        <source>Comfortable Ro&amp;ws</source>
        <translation>Filas a&amp;mplias</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>Paper of the Re&amp;gion</source>
        <translation>Papel de la re&amp;gión</translation>
    </message>
    <message>
        <source>L&amp;etter Paper</source>
        <translation>P&amp;apel carta</translation>
    </message>
    <message>
        <source>A&amp;4 Paper</source>
        <translation>Papel A&amp;4</translation>
    </message>
    <message>
        <source>L&amp;arger Text</source>
        <translation>Te&amp;xto más grande</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>New of a &amp;Kind…</source>
        <translation>Nuevo de otro &amp;tipo…</translation>
    </message>
    <message>
        <source>New &amp;Person…</source>
        <translation>Nueva &amp;persona…</translation>
    </message>
    <message>
        <source>New &amp;Experience…</source>
        <translation>Nueva &amp;experiencia…</translation>
    </message>
    <message>
        <source>New &amp;Application…</source>
        <translation>Nueva &amp;solicitud…</translation>
    </message>
    <message>
        <source>New &amp;Request…</source>
        <translation>Nueva petic&amp;ión…</translation>
    </message>
    <message>
        <source>New &amp;Date…</source>
        <translation>Nueva &amp;fecha…</translation>
    </message>
    <message>
        <source>&amp;Quick Capture…</source>
        <translation>Captura &amp;rápida…</translation>
    </message>
    <message>
        <source>&amp;Watch a File of Notes…</source>
        <translation>&amp;Vigilar un archivo de notas…</translation>
    </message>
    <message>
        <source>Add a &amp;Service</source>
        <translation>A&amp;gregar un servicio</translation>
    </message>
    <message>
        <source>Attach Request &amp;Form…</source>
        <translation>Adjuntar f&amp;ormulario de petición…</translation>
    </message>
    <message>
        <source>&amp;Command Palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>Check My &amp;Records</source>
        <translation>&amp;Revisar mis registros</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <source>&amp;About Letterdesk</source>
        <translation>&amp;Acerca de Letterdesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Build a Search…</source>
        <translation>Armar una bú&amp;squeda…</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search…</source>
        <translation>Guardar esta bús&amp;queda…</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>Co&amp;nfiguración…</translation>
    </message>
    <message>
        <source>S&amp;top Watching Notes</source>
        <translation>&amp;Dejar de vigilar las notas</translation>
    </message>
    <message>
        <source>Attach Persona&amp;l Statement…</source>
        <translation>Adjuntar dec&amp;laración personal…</translation>
    </message>
</context>
<context>
    <name>AgendaPainting</name>
    <message>
        <source>est. %1</source>
        <comment>an estimated date, as short as can be</comment>
        <translation>est. %1</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>an application</source>
        <translation>una solicitud</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>%1 abre</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 cierra</translation>
    </message>
    <message>
        <source>%1 takes applications</source>
        <translation>%1 recibe solicitudes</translation>
    </message>
    <message>
        <source>Programs begin to read: %1</source>
        <translation>Los programas empiezan a leer: %1</translation>
    </message>
    <message>
        <source>%1 sends to schools for the first time</source>
        <translation>%1 hace su primer envío a las escuelas</translation>
    </message>
    <message>
        <source>Letters due: %1</source>
        <translation>Plazo de cartas: %1</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Match: %1</translation>
    </message>
    <message>
        <source>Aim for this day: %1</source>
        <translation>Fecha meta: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a service, %2 what happens there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 empieza</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 termina</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 respondió: %2</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondió</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a person, %2 a step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what happened, %2 a service</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 está ausente</translation>
    </message>
    <message>
        <source>Letter due from %1</source>
        <translation>Fecha acordada con %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pedir carta a %1</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>Último día de %1</translation>
    </message>
    <message>
        <source>You may write to %1 again</source>
        <translation>Ya puedes escribirle a %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Carta pedida a %1</translation>
    </message>
    <message>
        <source>Packet to %1</source>
        <translation>Paquete para %1</translation>
    </message>
    <message>
        <source>Letter asked of %1</source>
        <translation>Petición emitida a %1</translation>
    </message>
    <message>
        <source>Letter of %1 arrived</source>
        <translation>Llegó la carta de %1</translation>
    </message>
    <message>
        <source>Letter of %1 to %2</source>
        <translation>Carta de %1 para %2</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>Thanked %1</source>
        <translation>Gracias dadas a %1</translation>
    </message>
    <message>
        <source>Told %1 the outcome</source>
        <translation>Resultado contado a %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>Message to %1: %2</source>
        <translation>Mensaje a %1: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>%1 a kind of meeting, %2 a person</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>A date without a title</source>
        <translation>Fecha sin título</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a date</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>state of a date</comment>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Edit My Details</source>
        <translation>Editar mis datos</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Applications</source>
        <translation>
            <numerusform>Agregar %n solicitud</numerusform>
            <numerusform>Agregar %n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationSteps</name>
    <message>
        <source>Duplicate Application</source>
        <translation>Duplicar solicitud</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Opens</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Submission opens</source>
        <translation>Apertura de envíos</translation>
    </message>
    <message>
        <source>Programs begin to read</source>
        <translation>Los programas empiezan a leer</translation>
    </message>
    <message>
        <source>First sent to schools</source>
        <translation>Primer envío a las escuelas</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Aim for this day</source>
        <translation>Fecha meta</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Letters were due %1, and not all are there</source>
        <translation>El plazo de cartas venció %1 y faltan cartas</translation>
    </message>
    <message>
        <source>Letters are due %1</source>
        <translation>Plazo de cartas: %1</translation>
    </message>
    <message>
        <source>It is not known when its letters are due.</source>
        <translation>Aún no se sabe el plazo de sus cartas.</translation>
    </message>
    <message>
        <source>Letters were due on %1, %2.</source>
        <translation>El plazo de cartas venció el %1, %2.</translation>
    </message>
    <message>
        <source>Letters are due on %1, %2.</source>
        <translation>El plazo de cartas vence el %1, %2.</translation>
    </message>
    <message>
        <source>Nothing says yet which letters it asks for.</source>
        <translation>Aún no está anotado qué cartas pide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) its slots ask for are under way.</source>
        <translation>
            <numerusform>Cartas en camino: %1 de %n, según sus requisitos.</numerusform>
            <numerusform>Cartas en camino: %1 de %n, según sus requisitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) received.</source>
        <translation>
            <numerusform>%1 de %n carta recibida.</numerusform>
            <numerusform>%1 de %n cartas recibidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service not chosen</source>
        <translation>Servicio sin elegir</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message numerus="yes">
        <source>Delete %n People</source>
        <translation>
            <numerusform>Eliminar %n persona</numerusform>
            <numerusform>Eliminar %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Experiences</source>
        <translation>
            <numerusform>Eliminar %n experiencia</numerusform>
            <numerusform>Eliminar %n experiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Applications</source>
        <translation>
            <numerusform>Eliminar %n solicitud</numerusform>
            <numerusform>Eliminar %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Programs</source>
        <translation>
            <numerusform>Eliminar %n programa</numerusform>
            <numerusform>Eliminar %n programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Requests</source>
        <translation>
            <numerusform>Eliminar %n petición</numerusform>
            <numerusform>Eliminar %n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Records</source>
        <translation>
            <numerusform>Eliminar %n registro</numerusform>
            <numerusform>Eliminar %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Interactions</source>
        <translation>
            <numerusform>Eliminar %n interacción</numerusform>
            <numerusform>Eliminar %n interacciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Moments</source>
        <translation>
            <numerusform>Eliminar %n momento</numerusform>
            <numerusform>Eliminar %n momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Relationships</source>
        <translation>
            <numerusform>Eliminar %n relación</numerusform>
            <numerusform>Eliminar %n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Concerns</source>
        <translation>
            <numerusform>Eliminar %n inquietud</numerusform>
            <numerusform>Eliminar %n inquietudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureTexts</name>
    <message>
        <source>Nothing</source>
        <comment>what a line of notes becomes</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>There is no day “%1”. Choose one.</source>
        <translation>El día “%1” no existe. Elige uno.</translation>
    </message>
    <message>
        <source>The heading “%1” is no day. Choose one.</source>
        <translation>El encabezado “%1” no es un día. Elige uno.</translation>
    </message>
    <message>
        <source>No day is given, so it counts for today.</source>
        <translation>No indica el día, así que cuenta como de hoy.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Nobody is named. Choose who it was with.</source>
        <translation>No nombra a nadie. Elige con quién fue.</translation>
    </message>
    <message>
        <source>“%1” is not among your people yet.</source>
        <translation>“%1” aún no está entre tus personas.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Choose one.</source>
        <translation>Hay varias personas llamadas “%1”. Elige una.</translation>
    </message>
    <message>
        <source>Names nobody, so it is left out.</source>
        <translation>No nombra a nadie, así que se deja fuera.</translation>
    </message>
    <message>
        <source>Holds a character that cannot be stored, at place %1.</source>
        <translation>Tiene un carácter que no se puede guardar, en la posición %1.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Break it into shorter lines.</source>
        <translation>Pasa de %1 caracteres. Divídela en líneas más cortas.</translation>
    </message>
    <message>
        <source>Already in your workspace.</source>
        <translation>Ya está en tu espacio de trabajo.</translation>
    </message>
    <message>
        <source>The same stands in a line above.</source>
        <translation>Lo mismo ya aparece en una línea anterior.</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>shift|rounds</source>
        <comment>words in notes, | between them</comment>
        <translation>turno|turnos|guardia|guardias|ronda|rondas|pase de visita</translation>
    </message>
    <message>
        <source>office hours</source>
        <comment>words in notes, | between them</comment>
        <translation>horas de oficina|hora de oficina|horario de oficina</translation>
    </message>
    <message>
        <source>feedback</source>
        <comment>words in notes, | between them</comment>
        <translation>retroalimentación|feedback|charla de retroalimentación</translation>
    </message>
    <message>
        <source>meeting|met</source>
        <comment>words in notes, | between them</comment>
        <translation>reunión|junta|encuentro|nos reunimos|me reuní|café|almuerzo</translation>
    </message>
    <message>
        <source>mail|email</source>
        <comment>words in notes, | between them</comment>
        <translation>correo|correo electrónico|mail|email|le escribí|me escribió</translation>
    </message>
    <message>
        <source>call|called</source>
        <comment>words in notes, | between them</comment>
        <translation>llamada|llamé|me llamó|videollamada</translation>
    </message>
    <message>
        <source>help|helped</source>
        <comment>words in notes, | between them</comment>
        <translation>ayuda|ayudé|ayudó|me ayudó</translation>
    </message>
    <message>
        <source>shift|office hours|feedback|meeting|mail|call</source>
        <comment>kinds named in notes, | between them</comment>
        <translation>turno|guardia|horas de oficina|horario de oficina|retroalimentación|feedback|reunión|junta|correo|correo electrónico|mail|email|llamada|videollamada</translation>
    </message>
    <message>
        <source>moment|example</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>momento|ejemplo|ej</translation>
    </message>
    <message>
        <source>context</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>contexto|situación</translation>
    </message>
    <message>
        <source>action</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>acción|qué hice|lo que hice</translation>
    </message>
    <message>
        <source>result</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>resultado|qué resultó|qué pasó después</translation>
    </message>
    <message>
        <source>today</source>
        <comment>words in notes, | between them</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>words in notes, | between them</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>words in notes, | between them</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>min|minutes</source>
        <comment>words in notes, | between them</comment>
        <translation>min|mins|minuto|minutos</translation>
    </message>
    <message>
        <source>h|hours</source>
        <comment>words in notes, | between them</comment>
        <translation>h|hr|hrs|hs|hora|horas</translation>
    </message>
    <message>
        <source>dr|prof</source>
        <comment>before a name in notes, without dots, | between them</comment>
        <translation>dr|dra|doctor|doctora|prof|profa|profe|profesor|profesora|sr|sra|srta|lic|mtro|mtra|enfermero|enfermera</translation>
    </message>
    <message>
        <source>with</source>
        <comment>words in notes, | between them</comment>
        <translation>con</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two names in notes, | between them</comment>
        <translation>y|e</translation>
    </message>
    <message>
        <source>Capture Notes</source>
        <translation>Capturar notas</translation>
    </message>
</context>
<context>
    <name>CheckRecords</name>
    <message>
        <source>Check My Records</source>
        <translation>Revisar mis registros</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong with “%1”. Restore the newest backup that is good; where there is none, salvage brings what can be read into a new file. Neither changes this file before a copy of it is kept.</source>
        <translation>
            <numerusform>Hay %n problema en “%1”. Restaura el respaldo bueno más reciente; si no hay ninguno, rescata lo que se pueda leer en un archivo nuevo. En ambos casos se guarda antes una copia de este archivo.</numerusform>
            <numerusform>Hay %n problemas en “%1”. Restaura el respaldo bueno más reciente; si no hay ninguno, rescata lo que se pueda leer en un archivo nuevo. En ambos casos se guarda antes una copia de este archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>Restaurar un respaldo…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Rescatar…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>All is well: every record, reference, attachment and the search of “%1” was checked.</source>
        <translation>Todo está bien: se revisaron todos los registros, referencias y adjuntos de “%1”, y también su búsqueda.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Keep Open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>What you entered in “%1” is not saved.</source>
        <translation>Lo que escribiste en “%1” no está guardado.</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
    <message>
        <source>“%1” is not finished yet.</source>
        <comment>%1 a work under way, such as Importing</comment>
        <translation>“%1” aún no termina.</translation>
    </message>
    <message>
        <source>What is stopped leaves your workspace as it was before.</source>
        <translation>Si lo detienes, tu espacio de trabajo queda como estaba antes.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Backup made and proven: %1</source>
        <translation>Respaldo hecho y comprobado: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Lo que había antes se conserva como %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Make a proven backup now</source>
        <translation>Hace ahora un respaldo comprobado</translation>
    </message>
    <message>
        <source>List the backups instead, newest first</source>
        <translation>Muestra los respaldos en vez de hacer uno, del más nuevo al más viejo</translation>
    </message>
    <message>
        <source>Put a backup in the workspace&apos;s place</source>
        <translation>Pone un respaldo en el lugar del espacio de trabajo</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>El respaldo que se restaura</translation>
    </message>
    <message>
        <source>Read what can be read of a damaged workspace into a new one</source>
        <translation>Lee lo que se pueda de un espacio de trabajo dañado y lo pasa a uno nuevo</translation>
    </message>
    <message>
        <source>The damaged workspace</source>
        <translation>El espacio de trabajo dañado</translation>
    </message>
    <message>
        <source>The new workspace; must not exist</source>
        <translation>El nuevo espacio de trabajo; no debe existir</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Run letterdesk-cli --help for the verbs and their options.</source>
        <translation>Ejecuta letterdesk-cli --help para ver los comandos y sus opciones.</translation>
    </message>
    <message>
        <source>%1 may be a letter about you (%2), which Letterdesk never keeps. If it is your own document, say --not-a-letter.</source>
        <translation>%1 podría ser una carta sobre ti (%2), y Letterdesk nunca las guarda. Si es un documento tuyo, agrega --not-a-letter.</translation>
    </message>
    <message>
        <source>Replaced document %1 by %2</source>
        <translation>Documento %1 reemplazado por %2</translation>
    </message>
    <message>
        <source>Attached %2 as document %1</source>
        <translation>%2 adjuntado como documento %1</translation>
    </message>
    <message>
        <source>The kinds of document are %1.</source>
        <translation>Los tipos de documento son %1.</translation>
    </message>
    <message>
        <source>Keep a document in the workspace, for one request or for all</source>
        <translation>Guarda un documento en el espacio de trabajo, para una petición o para todas</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Uno de %1</translation>
    </message>
    <message>
        <source>The request it belongs to; without it, it serves all</source>
        <translation>La petición a la que pertenece; sin ella, sirve para todas</translation>
    </message>
    <message>
        <source>It is my own document, not a letter about me</source>
        <translation>Es un documento mío, no una carta sobre mí</translation>
    </message>
    <message>
        <source>The kinds of record are %1.</source>
        <translation>Los tipos de registro son %1.</translation>
    </message>
    <message>
        <source>The owner cannot be erased: a workspace has one. Change the details instead.</source>
        <translation>Los datos del titular no se pueden borrar: todo espacio de trabajo los tiene. Mejor cámbialos.</translation>
    </message>
    <message>
        <source>Erasing for good cannot be undone, and nothing before it either. Say --yes if you mean it.</source>
        <translation>Borrar para siempre no se puede deshacer, y tampoco nada anterior. Agrega --yes si de verdad lo quieres.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) may hold it too. Say --backups too to erase it there as well, or --backups keep to leave them as they are.</source>
        <translation>
            <numerusform>%n respaldo puede contenerlo también. Agrega --backups too para borrarlo también allí, o --backups keep para dejarlo como está.</numerusform>
            <numerusform>%n respaldos pueden contenerlo también. Agrega --backups too para borrarlo también allí, o --backups keep para dejarlos como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may still be in %1</source>
        <translation>Puede que siga en %1</translation>
    </message>
    <message>
        <source>Erased for good: %1 “%2”</source>
        <translation>Borrado para siempre: %1 “%2”</translation>
    </message>
    <message>
        <source>What was done before can no longer be undone.</source>
        <translation>Lo hecho antes ya no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n backup(s) too.</source>
        <translation>
            <numerusform>Borrado también de %n respaldo.</numerusform>
            <numerusform>Borrado también de %n respaldos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a record for good; ends the history of undo</source>
        <translation>Quita un registro para siempre; pone fin al historial de deshacer</translation>
    </message>
    <message>
        <source>The kind of record</source>
        <translation>El tipo de registro</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Su ID</translation>
    </message>
    <message>
        <source>Yes, I mean it</source>
        <translation>Sí, de verdad lo quiero</translation>
    </message>
    <message>
        <source>too: erase it from the backups as well; keep: leave them</source>
        <translation>too: borrarlo también de los respaldos; keep: dejarlos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>This export holds everything: private judgments, notes and documents too. Keep it where only you can read it.</source>
        <translation>Esta exportación lo contiene todo: también valoraciones privadas, notas y documentos. Guárdala donde solo tú puedas leerla.</translation>
    </message>
    <message>
        <source>Take in a file of the open format, as one step of undo</source>
        <translation>Importa un archivo del formato abierto, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>The JSON file; - reads standard input</source>
        <translation>El archivo JSON; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>Take the file&apos;s side where a record differs, instead of refusing</source>
        <translation>Toma la versión del archivo donde un registro difiera, en vez de rechazarlo</translation>
    </message>
    <message>
        <source>Write everything as JSON</source>
        <translation>Escribe todo como JSON</translation>
    </message>
    <message>
        <source>The file to write instead of standard output</source>
        <translation>El archivo donde escribir, en vez de la salida estándar</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Take the newest step back</source>
        <translation>Deshace el paso más reciente</translation>
    </message>
    <message>
        <source>Do the newest undone step again</source>
        <translation>Rehace el último paso deshecho</translation>
    </message>
    <message>
        <source>Show what was changed, newest first</source>
        <translation>Muestra lo que se cambió, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Show at most so many steps</source>
        <translation>Muestra como máximo esta cantidad de pasos</translation>
    </message>
    <message>
        <source>Letterdesk: letters of recommendation, from the command line</source>
        <translation>Letterdesk: cartas de recomendación desde la línea de comandos</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Muestra la versión y sale</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Muestra esta ayuda y sale</translation>
    </message>
    <message>
        <source>The workspace file</source>
        <translation>El archivo del espacio de trabajo</translation>
    </message>
    <message>
        <source>The day to reckon with, YYYY-MM-DD</source>
        <translation>El día que se toma como hoy, AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Answer as JSON</source>
        <translation>Responde en JSON</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found problems, 2 wrong use, 3 cannot open.</source>
        <translation>Códigos de salida: 0 hecho, 1 se hallaron problemas, 2 uso incorrecto, 3 no se puede abrir.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>No existe el comando “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a day like 2027-05-03.</source>
        <translation>“%1” no es un día como 2027-05-03.</translation>
    </message>
    <message>
        <source>Which workspace? Name its file with --file or in LETTERDESK_FILE.</source>
        <translation>¿Qué espacio de trabajo? Indica su archivo con --file o en LETTERDESK_FILE.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end.</source>
        <translation>No se pudo escribir la respuesta completa.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n página</numerusform>
            <numerusform>%1: %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet and the JSON cannot both go to standard output. Name a file with -o.</source>
        <translation>El paquete y el JSON no pueden ir los dos a la salida estándar. Indica un archivo con -o.</translation>
    </message>
    <message>
        <source>Make the PDF that a letter writer gets</source>
        <translation>Crea el PDF que recibe quien escribe la carta</translation>
    </message>
    <message>
        <source>Id of the request</source>
        <translation>ID de la petición</translation>
    </message>
    <message>
        <source>The PDF to write; - writes to standard output</source>
        <translation>El PDF que se crea; - escribe en la salida estándar</translation>
    </message>
    <message>
        <source>letter or a4</source>
        <translation>letter o a4</translation>
    </message>
    <message>
        <source>Make it even before the writer has agreed, marked as a draft</source>
        <translation>Lo crea aunque tu recomendante aún no haya aceptado, marcado como borrador</translation>
    </message>
    <message>
        <source>Make it although there is no CV</source>
        <translation>Lo crea aunque no haya CV</translation>
    </message>
    <message>
        <source>The documents are mine, though their files forbid changes</source>
        <translation>Los documentos son míos, aunque sus archivos prohíban los cambios</translation>
    </message>
    <message>
        <source>Read the passwords of encrypted documents from standard input, one a line</source>
        <translation>Lee de la entrada estándar las contraseñas de los documentos cifrados, una por línea</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Quién lo vio</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>Resuelta el</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Writer&apos;s date</source>
        <translation>Fecha acordada</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Which one? Name its id; “list” shows them.</source>
        <translation>¿Cuál? Indica su ID; “list” los muestra.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>List the records of a kind</source>
        <translation>Muestra los registros de un tipo</translation>
    </message>
    <message>
        <source>Show one record whole</source>
        <translation>Muestra un registro completo</translation>
    </message>
    <message>
        <source>Its id; the owner has none</source>
        <translation>Su ID; el titular no tiene</translation>
    </message>
    <message>
        <source>Find records by their words, newest first</source>
        <translation>Busca registros por sus palabras, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Show at most so many hits</source>
        <translation>Muestra como máximo esta cantidad de resultados</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se hallaron problemas.</translation>
    </message>
    <message>
        <source>Make a new, empty workspace file</source>
        <translation>Crea un archivo de espacio de trabajo nuevo y vacío</translation>
    </message>
    <message>
        <source>Fill it with a fictitious student&apos;s year</source>
        <translation>Lo llena con un año de estudios ficticio</translation>
    </message>
    <message>
        <source>Look for damage in the workspace</source>
        <translation>Busca daños en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Words that must all occur, and conditions such as is:asked due&lt;14d -tag:research</source>
        <translation>Palabras que deben aparecer todas, y condiciones como is:asked due&lt;14d -tag:research</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <comment>typed into a date field</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed into a date field</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed into a date field</comment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>en %n semana</numerusform>
            <numerusform>en %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopDialogTexts</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EraseCommands</name>
    <message numerus="yes">
        <source>“%1” is erased for good, also from %n backups.</source>
        <comment>%1 a record</comment>
        <translation>
            <numerusform>“%1” se borró para siempre, también de %n respaldo.</numerusform>
            <numerusform>“%1” se borró para siempre, también de %n respaldos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is erased for good.</source>
        <comment>%1 a record</comment>
        <translation>“%1” se borró para siempre.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <source>Erase “%1” from the backups too?</source>
        <comment>%1 a record</comment>
        <translation>¿Borrar “%1” también de los respaldos?</translation>
    </message>
    <message numerus="yes">
        <source>%n backups may still hold it. Left alone, whoever restores one brings it back.</source>
        <translation>
            <numerusform>%n respaldo puede contenerlo todavía. Si se deja así, quien lo restaure lo traerá de vuelta.</numerusform>
            <numerusform>%n respaldos pueden contenerlo todavía. Si se dejan así, quien restaure uno lo traerá de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase From Backups Too</source>
        <translation>Borrar también de los respaldos</translation>
    </message>
    <message>
        <source>Erase Only Here</source>
        <translation>Borrar solo aquí</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <comment>%1 a record</comment>
        <translation>¿Borrar “%1” para siempre?</translation>
    </message>
    <message>
        <source>It goes with all that belongs to it, and cannot be brought back. The history ends here: what was done before can no longer be undone.</source>
        <translation>Se borra con todo lo que le pertenece y no se puede recuperar. El historial termina aquí: lo que hiciste antes ya no se podrá deshacer.</translation>
    </message>
    <message>
        <source>Erase for Good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Buscando respaldos</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The workspace was not made.</source>
        <translation>No se creó el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace was not opened.</source>
        <translation>No se abrió el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This could not be shown.</source>
        <translation>No se pudo mostrar esto.</translation>
    </message>
    <message>
        <source>Your change was not saved.</source>
        <translation>Tu cambio no se guardó.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>Nothing was redone.</source>
        <translation>No se rehízo nada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>No se escribió la exportación.</translation>
    </message>
    <message>
        <source>The file was not attached.</source>
        <translation>No se adjuntó el archivo.</translation>
    </message>
    <message>
        <source>The packet was not made.</source>
        <translation>No se creó el paquete.</translation>
    </message>
    <message>
        <source>The packet was not saved.</source>
        <translation>No se guardó el paquete.</translation>
    </message>
    <message>
        <source>The packet was not printed.</source>
        <translation>No se imprimió el paquete.</translation>
    </message>
    <message>
        <source>The search did not finish.</source>
        <translation>La búsqueda no terminó.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ningún respaldo.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>No se restauró el respaldo.</translation>
    </message>
    <message>
        <source>Nothing was salvaged.</source>
        <translation>No se rescató nada.</translation>
    </message>
    <message>
        <source>It was not erased for good.</source>
        <translation>No se borró para siempre.</translation>
    </message>
    <message>
        <source>The record is gone from the workspace, but not from every backup.</source>
        <translation>El registro ya no está en el espacio de trabajo, pero sigue en algún respaldo.</translation>
    </message>
    <message>
        <source>The workspace could not be checked.</source>
        <translation>No se pudo revisar el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Looking after the workspace in the background failed.</source>
        <translation>Falló el mantenimiento en segundo plano del espacio de trabajo.</translation>
    </message>
    <message>
        <source>No existing file was changed.</source>
        <translation>No se cambió ningún archivo existente.</translation>
    </message>
    <message>
        <source>Your file was not changed.</source>
        <translation>Tu archivo no se cambió.</translation>
    </message>
    <message>
        <source>Your workspace was not changed.</source>
        <translation>Tu espacio de trabajo no se cambió.</translation>
    </message>
    <message>
        <source>Everything in your workspace is as it was.</source>
        <translation>Todo en tu espacio de trabajo está como estaba.</translation>
    </message>
    <message>
        <source>No backup is half changed.</source>
        <translation>Ningún respaldo quedó a medio cambiar.</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>Si ya había un archivo, sigue igual.</translation>
    </message>
    <message>
        <source>Everything else is unchanged.</source>
        <translation>Todo lo demás sigue igual.</translation>
    </message>
    <message>
        <source>The damaged file was not changed.</source>
        <translation>El archivo dañado no se cambió.</translation>
    </message>
    <message>
        <source>(not told)</source>
        <comment>a missing detail</comment>
        <translation>(no se indica)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está ahí.</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it is on.</source>
        <translation>Revisa el nombre o conecta la unidad donde está.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>%1: no tienes permiso de lectura.</translation>
    </message>
    <message>
        <source>Ask for permission, or choose another file.</source>
        <translation>Pide permiso o elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 may not be written: the file or its folder is protected.</source>
        <translation>%1 no se puede escribir: el archivo o su carpeta están protegidos.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the protection.</source>
        <translation>Elige otra carpeta o quita la protección.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a broken link, not a file.</source>
        <translation>%1 es una carpeta, un dispositivo o un enlace roto, no un archivo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <source>%1 is already there and is never overwritten.</source>
        <translation>%1 ya existe y nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>%1 is the workspace that is open here, or belongs to it.</source>
        <translation>%1 es el espacio de trabajo abierto aquí, o forma parte de él.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ocupa más de %2.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Elige un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there.</source>
        <translation>%1: su carpeta no está ahí.</translation>
    </message>
    <message>
        <source>Choose another folder, or connect the drive it is on.</source>
        <translation>Elige otra carpeta o conecta la unidad donde está.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. The disk or the connection may be failing.</source>
        <translation>%1 no se pudo leer hasta el final. Puede que falle el disco o la conexión.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy your files to another disk.</source>
        <translation>Inténtalo de nuevo. Si vuelve a pasar, copia tus archivos a otro disco.</translation>
    </message>
    <message>
        <source>%1 could not be written. The disk may be failing, or a sync program may hold the file.</source>
        <translation>%1 no se pudo escribir. Puede que falle el disco o que un programa de sincronización retenga el archivo.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Inténtalo de nuevo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a Letterdesk workspace.</source>
        <translation>%1 no es un espacio de trabajo de Letterdesk.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .letterdesk.</source>
        <translation>Elige un archivo que termine en .letterdesk.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Letterdesk, so it can only be read here.</source>
        <translation>%1 se creó con una versión más nueva de Letterdesk, así que aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Letterdesk (format %2; this version knows %3).</source>
        <translation>%1 se creó con una versión más nueva de Letterdesk (formato %2; esta versión conoce el %3).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instala la versión más nueva.</translation>
    </message>
    <message>
        <source>%1 failed its check.</source>
        <translation>%1 no pasó la revisión.</translation>
    </message>
    <message>
        <source>Restore the newest good backup, or salvage what can be read into a new file.</source>
        <translation>Restaura el respaldo bueno más reciente, o rescata lo que se pueda leer en un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is being written by another window or program.</source>
        <translation>%1: otra ventana o programa está escribiendo en él.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close it there.</source>
        <translation>Espera un momento e inténtalo de nuevo, o ciérralo allí.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: its folder is protected, and a workspace writes beside its file too.</source>
        <translation>%1 está abierto solo para lectura: su carpeta está protegida, y un espacio de trabajo también escribe junto a su archivo.</translation>
    </message>
    <message>
        <source>Remove the protection of the folder, or save a copy where you may write.</source>
        <translation>Quita la protección de la carpeta, o guarda una copia donde puedas escribir.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: the file is protected.</source>
        <translation>%1 está abierto solo para lectura: el archivo está protegido.</translation>
    </message>
    <message>
        <source>Remove the protection of the file, or save a copy and work on that.</source>
        <translation>Quita la protección del archivo, o guarda una copia y trabaja en ella.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work on that.</source>
        <translation>Guarda una copia donde puedas escribir y trabaja en ella.</translation>
    </message>
    <message>
        <source>Another program put another file in the place of %1. That file was opened instead.</source>
        <translation>Otro programa puso otro archivo en el lugar de %1. Se abrió ese archivo.</translation>
    </message>
    <message>
        <source>Look at what it holds, then repeat your change.</source>
        <translation>Mira qué contiene y luego repite tu cambio.</translation>
    </message>
    <message>
        <source>The record is erased. Its traces stay on the disk as long as another window or program reads %1.</source>
        <translation>El registro está borrado. Sus rastros quedan en el disco mientras otra ventana o programa lea %1.</translation>
    </message>
    <message>
        <source>Close it there; then close the workspace here.</source>
        <translation>Ciérralo allí; luego cierra aquí el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The disk did not say whether the last change arrived. The file was read again.</source>
        <translation>El disco no confirmó si llegó el último cambio. Se volvió a leer el archivo.</translation>
    </message>
    <message>
        <source>Look whether your change is there, and repeat it if it is not.</source>
        <translation>Mira si tu cambio está ahí y, si no, repítelo.</translation>
    </message>
    <message>
        <source>Another window or program changed this workspace in the meantime.</source>
        <translation>Otra ventana o programa cambió este espacio de trabajo mientras tanto.</translation>
    </message>
    <message>
        <source>Look at what it did, then try again.</source>
        <translation>Mira qué cambió y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>What this step changed has been changed again since.</source>
        <translation>Lo que cambió este paso se volvió a cambiar después.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>Haz el cambio a mano.</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>No hay ningún paso que deshacer.</translation>
    </message>
    <message>
        <source>There is no step to redo.</source>
        <translation>No hay ningún paso que rehacer.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <translation>%1 es el espacio de trabajo mismo.</translation>
    </message>
    <message>
        <source>Choose one of its backups.</source>
        <translation>Elige uno de sus respaldos.</translation>
    </message>
    <message>
        <source>The backup %1 could not be proven good.</source>
        <translation>No se pudo comprobar que el respaldo %1 sea bueno.</translation>
    </message>
    <message>
        <source>Older backups were kept. Check the disk and try again.</source>
        <translation>Se conservaron los respaldos anteriores. Revisa el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>quotations behind a sentence</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>There is no record “%1”; it may have been removed meanwhile.</source>
        <translation>No hay ningún registro “%1”; quizá se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mira la lista otra vez.</translation>
    </message>
    <message>
        <source>There already is a record “%1”.</source>
        <translation>Ya hay un registro “%1”.</translation>
    </message>
    <message>
        <source>Use another id.</source>
        <translation>Usa otro ID.</translation>
    </message>
    <message>
        <source>It is still used by %1 “%2”.</source>
        <translation>Todavía lo usa %1 “%2”.</translation>
    </message>
    <message>
        <source>Remove or change that first.</source>
        <translation>Primero quita o cambia eso.</translation>
    </message>
    <message>
        <source>A value does not fit.</source>
        <translation>Un valor no es válido.</translation>
    </message>
    <message>
        <source>A value does not fit: %1.</source>
        <translation>Un valor no es válido: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>El texto tiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>The text of %1 holds characters that cannot be stored.</source>
        <translation>El texto de %1 tiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Remove those characters; pasted text may hold some that are not seen.</source>
        <translation>Quita esos caracteres; un texto pegado puede traer algunos que no se ven.</translation>
    </message>
    <message>
        <source>%1 is no file that can be attached as this kind of document.</source>
        <translation>%1 no se puede adjuntar como documento de este tipo.</translation>
    </message>
    <message>
        <source>Choose a file of one of these formats: %1.</source>
        <translation>Elige un archivo de uno de estos formatos: %1.</translation>
    </message>
    <message>
        <source>%1 looks like a letter about you%2. Letters are for their readers, so Letterdesk never keeps one.</source>
        <translation>%1 parece una carta sobre ti%2. Las cartas son para quienes deben leerlas, así que Letterdesk nunca las guarda.</translation>
    </message>
    <message>
        <source>Note in the request that the letter arrived; that is all you need.</source>
        <translation>Anota en la petición que la carta llegó; con eso basta.</translation>
    </message>
    <message>
        <source>The file is not valid JSON at %1.</source>
        <translation>El archivo no es JSON válido en %1.</translation>
    </message>
    <message>
        <source>Correct that place, or export the file again.</source>
        <translation>Corrige ese lugar, o exporta el archivo otra vez.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Letterdesk workspace.</source>
        <translation>El archivo es JSON, pero no un espacio de trabajo de Letterdesk.</translation>
    </message>
    <message>
        <source>Choose a file that Letterdesk exported, or see the page on the data format.</source>
        <translation>Elige un archivo exportado por Letterdesk, o consulta la página sobre el formato de datos.</translation>
    </message>
    <message>
        <source>The file has a newer format than this version of Letterdesk knows.</source>
        <translation>El archivo tiene un formato más nuevo que el que conoce esta versión de Letterdesk.</translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation>El valor de %1 no es válido.</translation>
    </message>
    <message>
        <source>%1 occurs twice in the same object.</source>
        <translation>%1 aparece dos veces en el mismo objeto.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Quita una de las dos.</translation>
    </message>
    <message>
        <source>%1 has an id that another record of its list has too.</source>
        <translation>%1 tiene un ID que ya tiene otro registro de su lista.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dale otro ID a uno de ellos.</translation>
    </message>
    <message>
        <source>It names a record that does not exist.</source>
        <translation>Nombra un registro que no existe.</translation>
    </message>
    <message>
        <source>%1 names a record that does not exist.</source>
        <translation>%1 nombra un registro que no existe.</translation>
    </message>
    <message>
        <source>Add that record, or correct the name.</source>
        <translation>Agrega ese registro o corrige el nombre.</translation>
    </message>
    <message>
        <source>%1 is already in the workspace with other contents.</source>
        <translation>%1 ya está en el espacio de trabajo con otro contenido.</translation>
    </message>
    <message>
        <source>Change it in one of them, or import again and update existing records (--update on the command line), which takes the file&apos;s side.</source>
        <translation>Cámbialo en uno de los dos, o importa otra vez y actualiza los registros existentes (--update en la línea de comandos): así vale la versión del archivo.</translation>
    </message>
    <message>
        <source>%1 is already in the workspace with other contents. What was sent or given is a fact and never changes.</source>
        <translation>%1 ya está en el espacio de trabajo con otro contenido. Lo enviado o entregado es un hecho y nunca cambia.</translation>
    </message>
    <message>
        <source>Leave it out of the file, or give it an id of its own.</source>
        <translation>Déjalo fuera del archivo o dale un ID propio.</translation>
    </message>
    <message>
        <source>It is more than Letterdesk accepts: %1, at most %2.</source>
        <translation>Es más de lo que acepta Letterdesk: %1, como máximo %2.</translation>
    </message>
    <message>
        <source>%1 is more than Letterdesk accepts: %2, at most %3.</source>
        <translation>%1 es más de lo que acepta Letterdesk: %2, como máximo %3.</translation>
    </message>
    <message>
        <source>Split or shorten it.</source>
        <translation>Divídelo o acórtalo.</translation>
    </message>
    <message>
        <source>%1 is not a PDF file that can be read.</source>
        <translation>%1 no es un archivo PDF que se pueda leer.</translation>
    </message>
    <message>
        <source>Save the document as PDF again and attach that file.</source>
        <translation>Vuelve a guardar el documento como PDF y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 necesita una contraseña.</translation>
    </message>
    <message>
        <source>Give its password, or save it again without one.</source>
        <translation>Escribe su contraseña, o vuelve a guardarlo sin ella.</translation>
    </message>
    <message>
        <source>The password does not open %1.</source>
        <translation>La contraseña no abre %1.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbela otra vez.</translation>
    </message>
    <message>
        <source>The author of %1 does not allow changes to it.</source>
        <translation>%1 no permite cambios: así lo dispuso quien lo creó.</translation>
    </message>
    <message>
        <source>If it is your own document, say so; else ask its author for an open file.</source>
        <translation>Si el documento es tuyo, indícalo; si no, pide un archivo abierto a quien lo creó.</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation>%1 no tiene páginas.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Falta esto: %1.</translation>
    </message>
    <message>
        <source>Fill it in, then make the packet again.</source>
        <translation>Complétalo y vuelve a crear el paquete.</translation>
    </message>
    <message>
        <source>The writer has not agreed yet. A packet is for somebody who said yes.</source>
        <translation>Tu recomendante aún no ha aceptado. El paquete es para quien ya dijo que sí.</translation>
    </message>
    <message>
        <source>Record the answer first, or make a draft to look at.</source>
        <translation>Primero anota la respuesta, o crea un borrador para revisarlo.</translation>
    </message>
    <message>
        <source>Letterdesk made a mistake; this is not your fault.</source>
        <translation>Letterdesk cometió un error; no es culpa tuya.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Por favor, avísanos con los detalles de abajo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>It is not erased to its last trace.</source>
        <translation>No se ha borrado hasta el último rastro.</translation>
    </message>
    <message>
        <source>Your change may not have been saved.</source>
        <translation>Es posible que tu cambio no se haya guardado.</translation>
    </message>
    <message>
        <source>The part of Letterdesk that works with PDF files is missing or of another version.</source>
        <translation>La parte de Letterdesk que trabaja con archivos PDF falta o es de otra versión.</translation>
    </message>
    <message>
        <source>Close Letterdesk, install it again, and start it anew.</source>
        <translation>Cierra Letterdesk, instálalo de nuevo y vuelve a abrirlo.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>levels of nesting</source>
        <comment>limit of a file</comment>
        <translation>niveles de anidamiento</translation>
    </message>
    <message>
        <source>members of an object</source>
        <comment>limit of a file</comment>
        <translation>miembros de un objeto</translation>
    </message>
    <message>
        <source>elements of a list</source>
        <comment>limit of a file</comment>
        <translation>elementos de una lista</translation>
    </message>
    <message>
        <source>bytes of a text</source>
        <comment>limit of a file</comment>
        <translation>bytes de un texto</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>name of a step of undo</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>name of a step of undo</comment>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>“%1” was imported: %2, %3, %4.</source>
        <comment>%2 … %4 say how many records, one after the other</comment>
        <translation>“%1” se importó: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>%n registro agregado</numerusform>
            <numerusform>%n registros agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>It went into “%1”.</source>
        <translation>Quedó en “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds other contents for records you have.</source>
        <translation>“%1” trae otro contenido para registros que ya tienes.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. A backup is made first, and Undo takes the import back.</source>
        <translation>Aún no se importó nada. Antes se hace un respaldo, y Deshacer revierte la importación.</translation>
    </message>
    <message>
        <source>Take the File’s Contents</source>
        <translation>Usar el contenido del archivo</translation>
    </message>
    <message>
        <source>Leave As It Is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Export Everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Letterdesk exports (*.json)</source>
        <translation>Exportaciones de Letterdesk (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Everything is in “%1”, your private judgements and documents included. Keep it as safe as the workspace.</source>
        <translation>Todo está en “%1”, incluidas tus valoraciones privadas y tus documentos. Cuídalo tanto como el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>ExperienceChoice</name>
    <message>
        <source>Experience without a name</source>
        <translation>Experiencia sin nombre</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Una nueva…</translation>
    </message>
</context>
<context>
    <name>ExperienceSteps</name>
    <message>
        <source>Add Experience</source>
        <translation>Agregar experiencia</translation>
    </message>
    <message>
        <source>Edit Experience</source>
        <translation>Editar experiencia</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Duplicate Experience</source>
        <translation>Duplicar experiencia</translation>
    </message>
</context>
<context>
    <name>ExperienceWords</name>
    <message>
        <source>Ended on %1, %2.</source>
        <translation>Terminó el %1, %2.</translation>
    </message>
    <message>
        <source>Starts on %1, %2.</source>
        <translation>Empieza el %1, %2.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Hoy es el último día.</translation>
    </message>
    <message numerus="yes">
        <source>Runs until %1, %n more working day(s).</source>
        <translation>
            <numerusform>En curso hasta el %1; queda %n día hábil.</numerusform>
            <numerusform>En curso hasta el %1; quedan %n días hábiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs since %1, without a last day.</source>
        <translation>En curso desde el %1, sin último día.</translation>
    </message>
    <message>
        <source>Its dates are not known yet.</source>
        <translation>Aún no se saben sus fechas.</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Termina %1</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>the dates as a sentence, then people and moments</comment>
        <translation>%1 %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>School ID</source>
        <translation>ID de la escuela</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Se va el</translation>
    </message>
    <message>
        <source>Keep in touch every (days)</source>
        <translation>Mantener contacto cada (días)</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>No elegible</translation>
    </message>
    <message>
        <source>My feeling</source>
        <translation>Mi intuición</translation>
    </message>
    <message>
        <source>Name confirmed on</source>
        <translation>Nombre confirmado el</translation>
    </message>
    <message>
        <source>Do not write before</source>
        <translation>No escribirle antes del</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Away rotation</source>
        <translation>Rotación externa</translation>
    </message>
    <message>
        <source>Science course</source>
        <translation>Curso de ciencias</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation>Día de encuentro</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Saw the work</source>
        <translation>Vio mi trabajo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months of weekly contact</source>
        <translation>Meses de contacto semanal</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Still met regularly</source>
        <translation>Aún nos vemos seguido</translation>
    </message>
    <message>
        <source>No moment comes to mind</source>
        <translation>No recuerdo ningún momento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Quién lo vio</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Qué hice</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>Resuelta el</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Letters due on</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimada</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Most letters</source>
        <translation>Máximo de cartas</translation>
    </message>
    <message>
        <source>Oldest letter (months)</source>
        <translation>Antigüedad máxima (meses)</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Pedirla el</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedida el</translation>
    </message>
    <message>
        <source>How asked</source>
        <translation>Por qué medio</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Language of the packet</source>
        <translation>Idioma del paquete</translation>
    </message>
    <message>
        <source>Packet given on</source>
        <translation>Paquete entregado el</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Gracias dadas el</translation>
    </message>
    <message>
        <source>Outcome told on</source>
        <translation>Resultado contado el</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>En reserva</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renueva</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Tipo de carta</translation>
    </message>
    <message>
        <source>Role of the author</source>
        <translation>Función de quien escribe</translation>
    </message>
    <message>
        <source>Specialty of the letter</source>
        <translation>Especialidad de la carta</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Link for submitting</source>
        <translation>Enlace de envío</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>ID de carta</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <source>Right to read waived</source>
        <translation>Renuncia a ver la carta</translation>
    </message>
    <message>
        <source>Written before the portal opens</source>
        <translation>Escrita antes de que abra el portal</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Service entry</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Medio de envío</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation>Huella del texto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Texto buscado</translation>
    </message>
    <message>
        <source>Numbers in services</source>
        <translation>Números en los servicios</translation>
    </message>
    <message>
        <source>Note of its history</source>
        <translation>Nota de su historial</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Date of the season</source>
        <translation>Fecha del ciclo</translation>
    </message>
    <message>
        <source>Number in a service</source>
        <translation>Número en un servicio</translation>
    </message>
    <message>
        <source>Somebody who saw it</source>
        <translation>Alguien que lo vio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The text is too long to be changed here; it is kept whole.</source>
        <translation>Solo se muestra el comienzo. El texto es demasiado largo para cambiarlo aquí; se conserva completo.</translation>
    </message>
    <message>
        <source>“%1” does not fit. Write a whole number from %2 to %3.</source>
        <translation>“%1” no es válido. Escribe un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” does not fit. Write a number from %2 to %3.</source>
        <translation>“%1” no es válido. Escribe un número de %2 a %3.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día aún no llega.</translation>
    </message>
</context>
<context>
    <name>FormBinding</name>
    <message>
        <source>A date is needed here.</source>
        <translation>Aquí falta una fecha.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Letterdesk %1

For everyone who must collect letters of recommendation: from the first day of a rotation to the thank-you after the result. Your data stays in one file on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Letterdesk %1

Para quien necesita reunir cartas de recomendación: desde el primer día de una rotación hasta dar las gracias tras el resultado. Tus datos se quedan en un solo archivo en esta computadora.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>About Letterdesk</source>
        <translation>Acerca de Letterdesk</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Pedirla el</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Packet given</source>
        <translation>Paquete entregado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>NewOfKind</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Experience</source>
        <translation>&amp;Experiencia</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>Pe&amp;tición</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>New of a kind</source>
        <translation>Nuevo de otro tipo</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Curriculum vitae</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>Declaración personal</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Expediente académico</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft – not yet agreed</source>
        <translation>Borrador – aún sin aceptar</translation>
    </message>
    <message>
        <source>prepared %1 · no patient identifiers intended</source>
        <translation>preparado el %1 · pensado sin identificadores de pacientes</translation>
    </message>
    <message>
        <source>Letter request: %1</source>
        <translation>Petición de carta: %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <extracomment>The footer of every page: the student&apos;s name, the page&apos;s number, the number of pages.</extracomment>
        <translation>%1 · página %2 de %3</translation>
    </message>
    <message>
        <source>my full name</source>
        <translation>mi nombre completo</translation>
    </message>
    <message>
        <source>the application service</source>
        <translation>mi servicio de solicitudes</translation>
    </message>
    <message>
        <source>Upload the letter as one PDF and confirm.</source>
        <translation>Suba la carta como un solo PDF y confirme.</translation>
    </message>
    <message>
        <source>Upload the letter and confirm.</source>
        <translation>Suba la carta y confirme.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Se envió el %1.</translation>
    </message>
    <message>
        <source>It comes when I enter your name there, not before.</source>
        <translation>Llega cuando yo ingreso su nombre allí, no antes.</translation>
    </message>
    <message>
        <source>Look for an e-mail with your personal link from %1, in the junk folder too.</source>
        <translation>Busque un correo de %1 con su enlace personal, también en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>Open the link and check that it shows %1.</source>
        <translation>Abra el enlace y compruebe que muestra %1.</translation>
    </message>
    <message>
        <source>Take the official request form that comes with this packet as a file of its own.</source>
        <translation>Tome el formulario oficial de petición, que acompaña a este paquete como archivo aparte.</translation>
    </message>
    <message>
        <source>Take the official request form, which I will send you.</source>
        <translation>Tome el formulario oficial de petición, que yo le enviaré.</translation>
    </message>
    <message>
        <source>Check that it shows %1.</source>
        <translation>Compruebe que muestra %1.</translation>
    </message>
    <message>
        <source>Submit the letter as the form says, with the form where it asks for it.</source>
        <translation>Envíe la carta como lo indica el formulario, e inclúyalo si así lo pide.</translation>
    </message>
    <message>
        <source>Check that it shows my full name and %1.</source>
        <translation>Compruebe que muestra mi nombre completo y %1.</translation>
    </message>
    <message>
        <source>Open the letter writers’ portal at the address below.</source>
        <translation>Abra el portal de cartas en la dirección de abajo.</translation>
    </message>
    <message>
        <source>Open the letter writers’ portal of %1.</source>
        <translation>Abra el portal de cartas de %1.</translation>
    </message>
    <message>
        <source>Enter the letter’s number, which I will send you.</source>
        <translation>Ingrese el número de la carta, que yo le enviaré.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>Ingrese %1.</translation>
    </message>
    <message>
        <source>Send the letter to my prehealth office or committee; it passes the letter on to %1.</source>
        <translation>Envíe la carta a mi oficina o comité de asesoría premédica, que la hará llegar a %1.</translation>
    </message>
    <message>
        <source>Put my full name on it.</source>
        <translation>Escriba en ella mi nombre completo.</translation>
    </message>
    <message>
        <source>Put my full name and %1 on it.</source>
        <translation>Escriba en ella mi nombre completo y %1.</translation>
    </message>
    <message>
        <source>The letter service sends you a request by e-mail; look in the junk folder too.</source>
        <translation>El servicio de cartas le envía una petición por correo electrónico; busque también en el correo no deseado.</translation>
    </message>
    <message>
        <source>Upload the letter there and confirm. The service delivers it to %1.</source>
        <translation>Suba allí la carta y confirme. El servicio la entrega a %1.</translation>
    </message>
    <message>
        <source>Print the letter on letterhead and sign it.</source>
        <translation>Imprima la carta en papel membretado y fírmela.</translation>
    </message>
    <message>
        <source>Put %1 on the letter or the envelope.</source>
        <translation>Escriba %1 en la carta o en el sobre.</translation>
    </message>
    <message>
        <source>Mail it, sealed, to %1 at the address I will give you.</source>
        <translation>Envíela por correo postal, en sobre cerrado, a %1, a la dirección que yo le daré.</translation>
    </message>
    <message>
        <source>The department’s office collects your evaluation.</source>
        <translation>La oficina del departamento reúne su evaluación.</translation>
    </message>
    <message>
        <source>The department’s office collects your evaluation for the %1.</source>
        <translation>La oficina del departamento reúne su evaluación para el formulario %1.</translation>
    </message>
    <message>
        <source>The office completes the department’s letter and submits it to %1. Nothing else to upload.</source>
        <translation>La oficina completa la carta del departamento y la envía a %1. Usted no tiene que subir nada más.</translation>
    </message>
    <message>
        <source>Received on %1. Nothing to do, and thank you.</source>
        <translation>Recibida el %1. No hay nada más que hacer; muchas gracias.</translation>
    </message>
    <message>
        <source>Open the address below and check that it shows %1.</source>
        <translation>Abra la dirección de abajo y compruebe que muestra %1.</translation>
    </message>
    <message>
        <source>I will send you the way to submit in one message. Nothing to do until then.</source>
        <translation>En un solo mensaje le diré cómo enviarla. Hasta entonces no hay nada que hacer.</translation>
    </message>
    <message>
        <source>en-US</source>
        <comment>language code</comment>
        <extracomment>The BCP 47 code of the language of this translation.</extracomment>
        <translation>es-US</translation>
    </message>
    <message>
        <source>My application</source>
        <translation>Mi solicitud</translation>
    </message>
    <message>
        <source>Applicant ID</source>
        <translation>ID de solicitante</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>ID de carta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Letter of recommendation</source>
        <translation>Carta de recomendación</translation>
    </message>
    <message>
        <source>Letter of recommendation from %1</source>
        <translation>Carta de recomendación: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Nothing to do, and thank you</source>
        <translation>Nada más que hacer, y muchas gracias</translation>
    </message>
    <message>
        <source>This page is for your files.</source>
        <translation>Esta página es para su archivo.</translation>
    </message>
    <message>
        <source>Date to be agreed</source>
        <translation>Por acordar</translation>
    </message>
    <message>
        <source>This is the last date on which it counts.</source>
        <translation>Esta es la última fecha en la que la carta cuenta.</translation>
    </message>
    <message>
        <source>The last date on which it counts is %1.</source>
        <translation>La última fecha en la que la carta cuenta: %1.</translation>
    </message>
    <message>
        <source>The last dates on which it counts:</source>
        <translation>Las últimas fechas en las que la carta cuenta:</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de petición %1</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>Cómo enviarla</translation>
    </message>
    <message>
        <source>“Dear Program Director”</source>
        <translation>“Dear Program Director” (a la dirección del programa)</translation>
    </message>
    <message>
        <source>“Dear Selection Committee”</source>
        <translation>“Dear Selection Committee” (al comité de selección)</translation>
    </message>
    <message>
        <source>“Dear Admissions Committee”</source>
        <translation>“Dear Admissions Committee” (al comité de admisiones)</translation>
    </message>
    <message>
        <source>A letter in your own words</source>
        <translation>Una carta con sus propias palabras</translation>
    </message>
    <message>
        <source>Narrative letter</source>
        <translation>Carta narrativa</translation>
    </message>
    <message>
        <source>Standardized evaluation</source>
        <translation>Evaluación estandarizada</translation>
    </message>
    <message>
        <source>Chair’s letter</source>
        <translation>Carta de la jefatura</translation>
    </message>
    <message>
        <source>Committee letter</source>
        <translation>Carta del comité</translation>
    </message>
    <message>
        <source>Letter for a committee’s packet</source>
        <translation>Carta para el paquete de un comité</translation>
    </message>
    <message>
        <source>%1 on the form %2</source>
        <translation>%1 en el formulario %2</translation>
    </message>
    <message>
        <source>%1, from you as: %2</source>
        <translation>%1, que usted escribe como: %2</translation>
    </message>
    <message>
        <source>Not yet chosen. I will tell you before you submit.</source>
        <translation>Aún no lo he decidido. Se lo diré antes de que envíe la carta.</translation>
    </message>
    <message>
        <source>I have waived my right to see this letter. You may say so in it.</source>
        <translation>He renunciado a mi derecho a ver esta carta. Puede mencionarlo en ella.</translation>
    </message>
    <message>
        <source>I have kept my right to see this letter.</source>
        <translation>He conservado mi derecho a ver esta carta.</translation>
    </message>
    <message>
        <source>On your letterhead, please, with address, phone, and e-mail; dated; signed, with your name and title. About one to two pages.</source>
        <translation>Por favor, en papel membretado, con dirección, teléfono y correo electrónico; con fecha y firma, y con su nombre y cargo. De una a dos páginas, aproximadamente.</translation>
    </message>
    <message>
        <source>The letterhead is asked for by %1.</source>
        <translation>El membrete es un requisito de %1.</translation>
    </message>
    <message>
        <source>Without an official letterhead, your own is fine.</source>
        <translation>Si no tiene papel membretado oficial, el suyo propio sirve.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>I am glad to come by or call for 15 minutes whenever it suits you.</source>
        <translation>Con gusto paso a verle o le llamo 15 minutos cuando le convenga.</translation>
    </message>
    <message>
        <source>Your assistant needs nothing but this request and the checklist.</source>
        <translation>Quien le asista solo necesita esta petición y la lista de control.</translation>
    </message>
    <message>
        <source>Request at a glance</source>
        <translation>La petición de un vistazo</translation>
    </message>
    <message>
        <source>Letter request</source>
        <translation>Petición de carta</translation>
    </message>
    <message>
        <source>Pronounced %1</source>
        <translation>Se pronuncia %1</translation>
    </message>
    <message>
        <source>I will send you the way to submit in one message, as soon as the service opens. Nothing to do until then.</source>
        <translation>En cuanto abra el servicio, le diré en un solo mensaje cómo enviarla. Hasta entonces no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Renuncia</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>Si algo cambia</translation>
    </message>
    <message>
        <source>You are free to withdraw at any time. No reason is needed.</source>
        <translation>Puede retirarse en cualquier momento, sin dar motivo.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>%1 MB como máximo</translation>
    </message>
    <message>
        <source>US Letter pages</source>
        <translation>páginas tamaño carta (EE. UU.)</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>none of %1 in the file name</source>
        <translation>sin ninguno de estos caracteres en el nombre: %1</translation>
    </message>
    <message>
        <source>Not confirmed for this season; the upload page decides.</source>
        <translation>Sin confirmar para este ciclo; vale lo que diga la página de envío.</translation>
    </message>
    <message>
        <source>PDF, unless the upload page asks for something else</source>
        <translation>PDF, a menos que la página de envío pida otra cosa</translation>
    </message>
    <message>
        <source>The file for %1: %2.</source>
        <translation>El archivo para %1: %2.</translation>
    </message>
    <message>
        <source>The file: %1.</source>
        <translation>El archivo: %1.</translation>
    </message>
    <message>
        <source>My full name is right: %1.</source>
        <translation>Mi nombre completo está bien escrito: %1.</translation>
    </message>
    <message>
        <source>%1 is on it where the service asks for it.</source>
        <translation>%1 aparece donde el servicio lo pide.</translation>
    </message>
    <message>
        <source>It goes to the right entry: %1.</source>
        <translation>Va al destino correcto: %1.</translation>
    </message>
    <message>
        <source>Sent for %1.</source>
        <translation>Enviada para %1.</translation>
    </message>
    <message>
        <source>The form (%1) is joined to the letter or sent alone, as it says itself.</source>
        <translation>El formulario (%1) se une a la carta o se envía solo, según lo que indique.</translation>
    </message>
    <message>
        <source>In this packet</source>
        <translation>En este paquete</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>pages %1 to %2</source>
        <translation>páginas %1 a %2</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Aparte</translation>
    </message>
    <message>
        <source>Given with this packet, exactly as issued:</source>
        <translation>Junto con este paquete, tal como se emitió:</translation>
    </message>
    <message>
        <source>Upload checklist</source>
        <translation>Lista de control del envío</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>Antes de subirla</translation>
    </message>
    <message>
        <source>For you or your assistant, on the day.</source>
        <translation>Para usted o quien le asista, el día del envío.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Antes de enviarla</translation>
    </message>
    <message>
        <source>On letterhead, with address, phone, and e-mail.</source>
        <translation>En papel membretado, con dirección, teléfono y correo electrónico.</translation>
    </message>
    <message>
        <source>Dated.</source>
        <translation>Con fecha.</translation>
    </message>
    <message>
        <source>Signed, with your name and title.</source>
        <translation>Firmada, con su nombre y cargo.</translation>
    </message>
    <message>
        <source>General salutation, and no single school or program named.</source>
        <translation>Saludo general, sin nombrar ninguna escuela ni programa en particular.</translation>
    </message>
    <message>
        <source>General salutation; a school is named only if the letter is for that school alone.</source>
        <translation>Saludo general; solo se nombra una escuela si la carta es únicamente para ella.</translation>
    </message>
    <message>
        <source>Sealed and mailed by you or your office. It cannot be me.</source>
        <translation>En sobre cerrado y enviada por usted o su oficina. No puedo hacerlo yo.</translation>
    </message>
    <message>
        <source>Uploaded by you or somebody you asked. It cannot be me.</source>
        <translation>Subida por usted o por alguien a quien se lo pida. No puedo hacerlo yo.</translation>
    </message>
    <message>
        <source>Done. No message to me is needed; I will see that it arrived.</source>
        <translation>Listo. No hace falta avisarme; yo veré que llegó.</translation>
    </message>
</context>
<context>
    <name>PacketNotice</name>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>The writer has not accepted yet. The packet can be given after a clear yes.</source>
        <translation>Tu recomendante aún no ha aceptado. El paquete se entrega después de un sí claro.</translation>
    </message>
    <message>
        <source>No service is entered yet, so the packet cannot say how to submit the letter.</source>
        <translation>Aún no hay ningún servicio anotado, así que el paquete no puede explicar cómo enviar la carta.</translation>
    </message>
    <message>
        <source>How the letter reaches %1 is not entered yet.</source>
        <translation>Aún no está anotado cómo llega la carta a %1.</translation>
    </message>
    <message>
        <source>You have not chosen yet whether to waive your right to see the letter (%1).</source>
        <translation>Aún no has elegido si renuncias a tu derecho a ver la carta (%1).</translation>
    </message>
    <message>
        <source>No writer’s date is agreed. Only the last date is printed.</source>
        <translation>No hay fecha acordada con tu recomendante. Solo se imprime la fecha límite.</translation>
    </message>
    <message>
        <source>The official request form for %1 is not attached yet. It goes beside the packet.</source>
        <translation>El formulario oficial de petición para %1 aún no está adjunto. Va aparte, junto al paquete.</translation>
    </message>
    <message>
        <source>Check the spelling of the writer’s name once and confirm it.</source>
        <translation>Revisa una vez cómo se escribe el nombre de tu recomendante y confírmalo.</translation>
    </message>
    <message>
        <source>The writer’s date, %1, has passed.</source>
        <translation>La fecha acordada, %1, ya pasó.</translation>
    </message>
    <message>
        <source>The writer’s date, %1, is less than two weeks before the last date, %2.</source>
        <translation>La fecha acordada, %1, está a menos de dos semanas de la fecha límite, %2.</translation>
    </message>
    <message>
        <source>The writer’s date, %1, is after the last date, %2.</source>
        <translation>La fecha acordada, %1, es posterior a la fecha límite, %2.</translation>
    </message>
    <message>
        <source>The submission link is not a web address and is left out: %1</source>
        <translation>El enlace de envío no es una dirección web y se deja fuera: %1</translation>
    </message>
    <message>
        <source>A submission link is too long for a QR code. It is printed as text: %1</source>
        <translation>Un enlace de envío es demasiado largo para un código QR. Se imprime como texto: %1</translation>
    </message>
    <message>
        <source>No installed font has these characters, they are empty boxes on paper: %1</source>
        <translation>Ninguna fuente instalada tiene estos caracteres; en papel salen como cuadros vacíos: %1</translation>
    </message>
    <message>
        <source>%1 is left out: the workspace holds its name, but not the document. Attach it again.</source>
        <translation>%1 se deja fuera: el espacio de trabajo tiene su nombre, pero no el documento. Adjúntalo otra vez.</translation>
    </message>
    <message>
        <source>%1 goes beside the packet as its own file, exactly as issued.</source>
        <translation>%1 va aparte, junto al paquete, como archivo propio y tal como se emitió.</translation>
    </message>
    <message>
        <source>%1 is left out, as you chose. Attach it again to choose anew.</source>
        <translation>%1 se deja fuera, como elegiste. Adjúntalo otra vez para cambiar de idea.</translation>
    </message>
    <message>
        <source>%1 was damaged and has been repaired as far as possible. Look at its pages.</source>
        <translation>%1 estaba dañado y se reparó hasta donde fue posible. Revisa sus páginas.</translation>
    </message>
    <message>
        <source>The digital signature in %1 will not be valid in the packet.</source>
        <translation>La firma digital de %1 no será válida en el paquete.</translation>
    </message>
    <message>
        <source>Pages of %1 have no free margin for the footer; a strip was added below them.</source>
        <translation>%1 tiene páginas sin margen libre para el pie; se les agregó una franja debajo.</translation>
    </message>
</context>
<context>
    <name>PacketParts</name>
    <message>
        <source>your name</source>
        <translation>tu nombre</translation>
    </message>
    <message>
        <source>your e-mail or phone</source>
        <translation>tu correo electrónico o teléfono</translation>
    </message>
    <message>
        <source>the writer’s name</source>
        <translation>el nombre de tu recomendante</translation>
    </message>
    <message>
        <source>the writer’s date</source>
        <translation>la fecha acordada</translation>
    </message>
    <message>
        <source>your CV</source>
        <translation>tu CV</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>“%1” is not an email address. One looks like name@example.edu.</source>
        <translation>“%1” no es una dirección de correo. Debe ser como nombre@example.edu.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not linked to an experience yet.</source>
        <translation>Aún sin vínculo con una experiencia.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a role</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <comment>a role, a day</comment>
        <translation>%1 hasta el %2.</translation>
    </message>
    <message>
        <source>Together in %1.</source>
        <translation>En común: %1.</translation>
    </message>
    <message>
        <source>Together in %1 until %2.</source>
        <translation>En común: %1, hasta el %2.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>a role, an experience</comment>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3.</source>
        <comment>a role, an experience, a day</comment>
        <translation>%1 en %2 hasta el %3.</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>Last seen today.</source>
        <translation>Último contacto: hoy.</translation>
    </message>
    <message>
        <source>Last seen yesterday.</source>
        <translation>Último contacto: ayer.</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %n day(s) ago.</source>
        <translation>
            <numerusform>Último contacto: hace %n día.</numerusform>
            <numerusform>Último contacto: hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen on %1.</source>
        <translation>Último contacto: el %1.</translation>
    </message>
    <message>
        <source>Cannot write a letter: %1</source>
        <translation>No puede escribir una carta: %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Se fue el %1</translation>
    </message>
    <message>
        <source>Leaves on %1</source>
        <translation>Se va el %1</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>%n día sin contacto</numerusform>
            <numerusform>%n días sin contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>No moments yet.</source>
        <translation>Aún sin momentos.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s).</source>
        <translation>
            <numerusform>%n momento.</numerusform>
            <numerusform>%n momentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>ProgramSteps</name>
    <message>
        <source>Add Program</source>
        <translation>Agregar programa</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Programs</source>
        <translation>
            <numerusform>Agregar %n programa</numerusform>
            <numerusform>Agregar %n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign Letter</source>
        <translation>Asignar carta</translation>
    </message>
    <message>
        <source>Take Back Assignment</source>
        <translation>Retirar asignación</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message>
        <source>Letters of recommendation, from the first day of a rotation to the thank-you.</source>
        <translation>Cartas de recomendación, desde el primer día de una rotación hasta dar las gracias.</translation>
    </message>
    <message>
        <source>Look at a sample workspace.</source>
        <translation>Ver un espacio de trabajo de ejemplo.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>El espacio de trabajo que se abre.</translation>
    </message>
    <message>
        <source>Only one file can be named.</source>
        <translation>Solo se puede indicar un archivo.</translation>
    </message>
    <message>
        <source>Start with the usual look, without the last file and without own shortcuts.</source>
        <translation>Inicia con el aspecto habitual, sin el último archivo y sin atajos propios.</translation>
    </message>
    <message>
        <source>Tell versions and platform, then end. Names nothing of yours.</source>
        <translation>Muestra las versiones y la plataforma, y termina. No nombra nada tuyo.</translation>
    </message>
</context>
<context>
    <name>RecordDetour</name>
    <message>
        <source>This document goes with every request: it stands among the documents of each.</source>
        <translation>Este documento va con todas las peticiones: aparece entre los documentos de cada una.</translation>
    </message>
    <message>
        <source>The request of this message is gone. The message stays in the file.</source>
        <translation>La petición de este mensaje ya no existe. El mensaje se queda en el archivo.</translation>
    </message>
    <message>
        <source>This moment names nobody who saw it and no experience.</source>
        <translation>Este momento no nombra a nadie que lo viera ni ninguna experiencia.</translation>
    </message>
    <message>
        <source>This is no longer in the file.</source>
        <translation>Esto ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>RecordTitle</name>
    <message>
        <source>%1 in %2</source>
        <comment>a person in an experience</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Inquietud</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Given packet</source>
        <translation>Paquete entregado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Scanner decision</source>
        <translation>Decisión del detector</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>The writer’s date passed %1</source>
        <translation>La fecha acordada pasó %1</translation>
    </message>
    <message>
        <source>Letters are due %1</source>
        <translation>Plazo de cartas: %1</translation>
    </message>
    <message>
        <source>Thanks are due</source>
        <translation>Falta dar las gracias</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n day(s)</source>
        <translation>
            <numerusform>%n día sin respuesta</numerusform>
            <numerusform>%n días sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>The day to ask was %1</source>
        <translation>Tocaba pedirla %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pídela %1</translation>
    </message>
    <message>
        <source>Please by %1</source>
        <translation>Para el %1</translation>
    </message>
    <message>
        <source>You are thinking of asking %1.</source>
        <translation>Estás pensando en pedírsela a %1.</translation>
    </message>
    <message>
        <source>You asked %1 on %2 and wait for an answer.</source>
        <translation>Se la pediste a %1 el %2 y esperas respuesta.</translation>
    </message>
    <message>
        <source>You asked %1 and wait for an answer.</source>
        <translation>Se la pediste a %1 y esperas respuesta.</translation>
    </message>
    <message>
        <source>%1 agreed on %2.</source>
        <translation>%1 aceptó el %2.</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>%1 aceptó.</translation>
    </message>
    <message>
        <source>%1 hesitated. A lukewarm letter hurts: thank them and ask somebody else.</source>
        <translation>%1 dudó. Una carta tibia perjudica: da las gracias y pídesela a otra persona.</translation>
    </message>
    <message>
        <source>%1 asked you to write a draft. Offer facts instead: never write your own letter.</source>
        <translation>%1 te pidió escribir un borrador. Mejor ofrece datos: nunca escribas tu propia carta.</translation>
    </message>
    <message>
        <source>%1 declined. Thank them for being honest.</source>
        <translation>%1 no aceptó. Agradécele su franqueza.</translation>
    </message>
    <message>
        <source>%1 has had the packet since %2.</source>
        <translation>%1 tiene el paquete desde el %2.</translation>
    </message>
    <message>
        <source>%1 has the packet.</source>
        <translation>%1 tiene el paquete.</translation>
    </message>
    <message>
        <source>You thanked %1 on %2.</source>
        <translation>Le diste las gracias a %1 el %2.</translation>
    </message>
    <message>
        <source>You thanked %1.</source>
        <translation>Le diste las gracias a %1.</translation>
    </message>
    <message>
        <source>This request is closed.</source>
        <translation>Esta petición está cerrada.</translation>
    </message>
    <message>
        <source>You withdrew this request.</source>
        <translation>Retiraste esta petición.</translation>
    </message>
    <message>
        <source>Ask on %1, %2.</source>
        <translation>Pídela el %1, %2.</translation>
    </message>
    <message>
        <source>You plan to ask %1.</source>
        <translation>Planeas pedírsela a %1.</translation>
    </message>
    <message>
        <source>The letter is asked for by %1, %2.</source>
        <translation>La carta se pide para el %1, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 letters received.</source>
        <translation>%1 de %2 cartas recibidas.</translation>
    </message>
    <message>
        <source>Choose a Day to Ask</source>
        <translation>Elegir día para pedirla</translation>
    </message>
    <message>
        <source>Mark as Asked</source>
        <translation>Marcar como pedida</translation>
    </message>
    <message>
        <source>Record the Answer</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>Add a Service</source>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>Set the Writer’s Date</source>
        <translation>Fijar la fecha acordada</translation>
    </message>
    <message>
        <source>Attach Your CV…</source>
        <translation>Adjuntar tu CV…</translation>
    </message>
    <message>
        <source>Save the Packet…</source>
        <translation>Guardar el paquete…</translation>
    </message>
    <message>
        <source>Mark as Issued</source>
        <translation>Marcar como emitida</translation>
    </message>
    <message>
        <source>Mark as Received</source>
        <translation>Marcar como recibida</translation>
    </message>
    <message>
        <source>Mark as Thanked</source>
        <translation>Anotar las gracias</translation>
    </message>
    <message>
        <source>Close This Request</source>
        <translation>Cerrar esta petición</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>“%1” was not understood. Fields are person, is, due, specialty, service, tag, has, kind, id, stage, place, on and in.</source>
        <translation>No se entendió “%1”. Los campos son person, is, due, specialty, service, tag, has, kind, id, stage, place, on e in.</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>Después de “%1” falta un valor.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>No se entendió “%1”.</translation>
    </message>
    <message>
        <source>“%1” was not understood. It could be %2 and more.</source>
        <translation>No se entendió “%1”. Puede ser %2, entre otros.</translation>
    </message>
    <message>
        <source>The day in “%1” was not understood. Write 2027-09-22, 2027-09, today or 14d.</source>
        <translation>No se entendió el día en “%1”. Escribe 2027-09-22, 2027-09, today o 14d.</translation>
    </message>
    <message>
        <source>“%1” was not understood: only due and on can be compared.</source>
        <translation>No se entendió “%1”: solo due y on se pueden comparar.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Faltan unas comillas de cierre.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Falta un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Hay un paréntesis de cierre sin el de apertura.</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>“%1” necesita algo a cada lado.</translation>
    </message>
    <message>
        <source>This is more than can be looked for at once. The end was left out.</source>
        <translation>Es más de lo que se puede buscar a la vez. El final se dejó fuera.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Change Saved Search</source>
        <translation>Cambiar búsqueda guardada</translation>
    </message>
    <message>
        <source>Delete Saved Search</source>
        <translation>Eliminar búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Of the region (%1)</source>
        <comment>%1 a day of the week</comment>
        <translation>El de la región (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Of the region</source>
        <translation>El de la región</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordado</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The file that opens by itself at the next start</source>
        <translation>El archivo que se abre por sí solo en el próximo inicio</translation>
    </message>
    <message>
        <source>The files of “Open Recent”, newest first</source>
        <translation>Los archivos de “Abrir reciente”, del más nuevo al más viejo</translation>
    </message>
    <message>
        <source>Where the window stood and how large it was</source>
        <translation>Dónde estaba la ventana y de qué tamaño era</translation>
    </message>
    <message>
        <source>The side bar shows icons only</source>
        <translation>La barra lateral muestra solo iconos</translation>
    </message>
    <message>
        <source>The page that was in front last</source>
        <translation>La página que estuvo al frente por última vez</translation>
    </message>
    <message>
        <source>How list and sheet of People share the width</source>
        <translation>Cómo se reparten el ancho la lista y la ficha en Personas</translation>
    </message>
    <message>
        <source>The columns of People</source>
        <translation>Las columnas de Personas</translation>
    </message>
    <message>
        <source>How list and sheet of Experiences share the width</source>
        <translation>Cómo se reparten el ancho la lista y la ficha en Experiencias</translation>
    </message>
    <message>
        <source>The columns of Experiences</source>
        <translation>Las columnas de Experiencias</translation>
    </message>
    <message>
        <source>How list and sheet of Applications share the width</source>
        <translation>Cómo se reparten el ancho la lista y la ficha en Solicitudes</translation>
    </message>
    <message>
        <source>The columns of Applications</source>
        <translation>Las columnas de Solicitudes</translation>
    </message>
    <message>
        <source>The columns of the programs of an application</source>
        <translation>Las columnas de los programas de una solicitud</translation>
    </message>
    <message>
        <source>How list and sheet of Requests share the width</source>
        <translation>Cómo se reparten el ancho la lista y la ficha en Peticiones</translation>
    </message>
    <message>
        <source>The columns of Requests</source>
        <translation>Las columnas de Peticiones</translation>
    </message>
    <message>
        <source>The columns of History</source>
        <translation>Las columnas de Historial</translation>
    </message>
    <message>
        <source>The view the calendar opens with</source>
        <translation>La vista con que se abre el calendario</translation>
    </message>
    <message>
        <source>The kinds of date the calendar does not show</source>
        <translation>Los tipos de fecha que el calendario no muestra</translation>
    </message>
    <message>
        <source>How calendar and day share the width</source>
        <translation>Cómo se reparten el ancho el calendario y el día</translation>
    </message>
    <message>
        <source>The language of the program; empty: that of the system</source>
        <translation>El idioma del programa; vacío: el del sistema</translation>
    </message>
    <message>
        <source>The day a week begins with; empty: that of the region</source>
        <translation>El día en que empieza la semana; vacío: el de la región</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the ones the program came with</source>
        <translation>Los atajos distintos de los que trae el programa</translation>
    </message>
    <message>
        <source>The commands used last from the command palette, newest first</source>
        <translation>Los últimos comandos usados en la paleta de comandos, del más nuevo al más viejo</translation>
    </message>
    <message>
        <source>The file of notes that is watched for new lines</source>
        <translation>El archivo de notas que se vigila por si hay líneas nuevas</translation>
    </message>
    <message>
        <source>How much of the watched file was looked at</source>
        <translation>Hasta dónde se leyó el archivo vigilado</translation>
    </message>
    <message>
        <source>Light or dark colors, or as the system has it</source>
        <translation>Colores claros u oscuros, o como el sistema</translation>
    </message>
    <message>
        <source>How much room a row of a list has</source>
        <translation>Cuánto espacio tiene cada fila de una lista</translation>
    </message>
    <message>
        <source>Size of text, in percent of the usual one</source>
        <translation>Tamaño del texto, en porcentaje del habitual</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks</source>
        <translation>Nada se desliza, se desvanece ni parpadea</translation>
    </message>
    <message>
        <source>Paper of what is printed; empty: that of the region</source>
        <translation>Papel de lo que se imprime; vacío: el de la región</translation>
    </message>
    <message>
        <source>Size of the packet’s preview in percent; 0: as wide as the window</source>
        <translation>Tamaño de la vista previa del paquete en porcentaje; 0: tan ancha como la ventana</translation>
    </message>
    <message>
        <source>The folder a file was chosen from last</source>
        <translation>La carpeta de la que se eligió un archivo por última vez</translation>
    </message>
    <message>
        <source>The files open now; one left here after the end tells of a crash</source>
        <translation>Los archivos abiertos ahora; si queda uno aquí al terminar, hubo un cierre inesperado</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrar los atajos</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtra por nombre o tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Replace Document</source>
        <translation>Reemplazar documento</translation>
    </message>
    <message>
        <source>Attach Document</source>
        <translation>Adjuntar documento</translation>
    </message>
    <message>
        <source>Remove Document</source>
        <translation>Quitar documento</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Edit Person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Add Application</source>
        <translation>Agregar solicitud</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>Editar solicitud</translation>
    </message>
    <message>
        <source>Edit My Details</source>
        <translation>Editar mis datos</translation>
    </message>
    <message>
        <source>Add Request</source>
        <translation>Agregar petición</translation>
    </message>
    <message>
        <source>Edit Request</source>
        <translation>Editar petición</translation>
    </message>
    <message>
        <source>Change Writer</source>
        <translation>Cambiar recomendante</translation>
    </message>
    <message>
        <source>Remove Request</source>
        <translation>Quitar petición</translation>
    </message>
    <message>
        <source>Add Concern</source>
        <translation>Agregar inquietud</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>Agregar fecha</translation>
    </message>
    <message>
        <source>Change Person of Date</source>
        <translation>Cambiar persona de la fecha</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Date(s)</source>
        <translation>
            <numerusform>Quitar %n fecha</numerusform>
            <numerusform>Quitar %n fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Date(s)</source>
        <translation>
            <numerusform>Mover %n fecha</numerusform>
            <numerusform>Mover %n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Log Interaction</source>
        <translation>Anotar interacción</translation>
    </message>
    <message>
        <source>Add Moment</source>
        <translation>Agregar momento</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>%1 what a record is called</comment>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>Agregar relación</translation>
    </message>
    <message>
        <source>Mark Outcome as Told</source>
        <translation>Marcar resultado como contado</translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Ask %1: the day you chose was %2</source>
        <translation>Pídele la carta a %1: el día elegido fue %2</translation>
    </message>
    <message>
        <source>Ask %1 %2</source>
        <comment>%2 today, tomorrow, in 3 days</comment>
        <translation>Pídele la carta a %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 for %n day(s)</source>
        <translation>
            <numerusform>%n día sin respuesta de %1</numerusform>
            <numerusform>%n días sin respuesta de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1’s letter was asked for %2</source>
        <comment>%2 3 days ago</comment>
        <translation>La carta de %1 se esperaba %2</translation>
    </message>
    <message>
        <source>%1’s letter was due %2</source>
        <comment>%2 3 days ago</comment>
        <translation>La carta de %1 vencía %2</translation>
    </message>
    <message>
        <source>%1’s letter is not there and due %2</source>
        <translation>La carta de %1 no ha llegado (plazo: %2)</translation>
    </message>
    <message>
        <source>%1’s letter is asked for %2</source>
        <translation>La carta de %1 se espera %2</translation>
    </message>
    <message>
        <source>Thank %1 for the letter</source>
        <translation>Dale las gracias a %1 por la carta</translation>
    </message>
    <message>
        <source>Settle the answer of %1</source>
        <translation>Aclara la respuesta de %1</translation>
    </message>
    <message>
        <source>Give %1 the packet</source>
        <translation>Entrégale el paquete a %1</translation>
    </message>
    <message>
        <source>Let the service ask %1 for the letter</source>
        <translation>Haz que el servicio le pida la carta a %1</translation>
    </message>
    <message>
        <source>Tell %1 how it went</source>
        <translation>Cuéntale a %1 cómo te fue</translation>
    </message>
    <message>
        <source>%1 ends %2: have you asked?</source>
        <translation>%1 termina %2: ¿ya pediste la carta?</translation>
    </message>
    <message>
        <source>Write one line about %1</source>
        <translation>Escribe una línea sobre %1</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>Saluda a %1</translation>
    </message>
    <message>
        <source>A date you noted</source>
        <translation>Una fecha que anotaste</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) missing, due %1</source>
        <translation>
            <numerusform>Falta %n carta (plazo: %1)</numerusform>
            <numerusform>Faltan %n cartas (plazo: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by %1. A kind word helps, to the writer or to their office.</source>
        <translation>Se pidió para el %1. Una palabra amable ayuda, a tu recomendante o a su oficina.</translation>
    </message>
    <message>
        <source>Letters must be in by %1. See where this one stands, and whether a reserve is ready.</source>
        <translation>Las cartas deben llegar a más tardar el %1. Mira cómo va esta y si tienes lista una reserva.</translation>
    </message>
    <message>
        <source>You agreed on %1. See whether the letter has arrived.</source>
        <translation>Acordaron el %1. Mira si la carta ya llegó.</translation>
    </message>
    <message>
        <source>The letter has arrived. Thanks within two days are remembered.</source>
        <translation>La carta llegó. Las gracias dadas en los dos primeros días se recuerdan.</translation>
    </message>
    <message>
        <source>You chose %1 for asking, in person where you can.</source>
        <translation>Elegiste el %1 para pedirla, en persona si puedes.</translation>
    </message>
    <message>
        <source>You asked on %1. Try another way, or turn to your reserve.</source>
        <translation>La pediste el %1. Prueba por otro medio o recurre a tu reserva.</translation>
    </message>
    <message>
        <source>Only a warm yes makes a strong letter. Thank them and let them off, or offer facts instead of a draft.</source>
        <translation>Solo un sí con gusto da una carta fuerte. Da las gracias y no insistas, u ofrece datos en vez de un borrador.</translation>
    </message>
    <message>
        <source>The yes came on %1. What the writer needs should follow within two days.</source>
        <translation>El sí llegó el %1. Lo que tu recomendante necesita debería llegarle en menos de dos días.</translation>
    </message>
    <message>
        <source>The answer was yes. What the writer needs should follow soon.</source>
        <translation>La respuesta fue sí. Lo que tu recomendante necesita debería llegarle pronto.</translation>
    </message>
    <message>
        <source>The writer has the packet, but a service was not yet told to ask for the letter.</source>
        <translation>Tu recomendante tiene el paquete, pero falta que un servicio le pida la carta.</translation>
    </message>
    <message>
        <source>Results came on %1. Writers like to hear, good or not.</source>
        <translation>Los resultados llegaron el %1. A quien te recomendó le gusta saberlo, sean buenos o no.</translation>
    </message>
    <message>
        <source>The last day is %1. A few days before it is the best time to ask.</source>
        <translation>El último día es el %1. Unos días antes es el mejor momento para pedirla.</translation>
    </message>
    <message>
        <source>You last wrote on %1. One line today is worth more than a page later.</source>
        <translation>La última vez escribiste el %1. Una línea hoy vale más que una página después.</translation>
    </message>
    <message>
        <source>One line today is worth more than a page later.</source>
        <translation>Una línea hoy vale más que una página después.</translation>
    </message>
    <message>
        <source>Your last contact was on %1, %2.</source>
        <translation>Tu último contacto fue el %1, %2.</translation>
    </message>
    <message>
        <source>You noted this for %1.</source>
        <translation>Anotaste esto para el %1.</translation>
    </message>
    <message>
        <source>All letters must be in by %1.</source>
        <translation>Todas las cartas deben llegar a más tardar el %1.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Open Request</source>
        <translation>Abrir petición</translation>
    </message>
    <message>
        <source>Open Experience</source>
        <translation>Abrir experiencia</translation>
    </message>
    <message>
        <source>Open Person</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>Abrir solicitud</translation>
    </message>
    <message>
        <source>Open in Calendar</source>
        <translation>Abrir en el calendario</translation>
    </message>
    <message>
        <source>Mark as Told</source>
        <translation>Marcar como contado</translation>
    </message>
    <message>
        <source>Write One Line</source>
        <translation>Escribir una línea</translation>
    </message>
    <message>
        <source>%1 knows how it went.</source>
        <translation>%1 ya sabe cómo te fue.</translation>
    </message>
    <message>
        <source>You asked %1.</source>
        <translation>Le pediste la carta a %1.</translation>
    </message>
    <message>
        <source>%1 is asked for the letter by the service.</source>
        <translation>El servicio le pide la carta a %1.</translation>
    </message>
    <message>
        <source>The letter of %1 has arrived.</source>
        <translation>La carta de %1 llegó.</translation>
    </message>
    <message>
        <source>You thanked %1.</source>
        <translation>Le diste las gracias a %1.</translation>
    </message>
    <message>
        <source>The request to %1 is closed.</source>
        <translation>La petición a %1 está cerrada.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pedir carta a %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Carta de %1</translation>
    </message>
    <message>
        <source>Letters due: %1</source>
        <translation>Plazo de cartas: %1</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Último día: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Inquietudes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Packets given</source>
        <translation>Paquetes entregados</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Scanner decisions</source>
        <translation>Decisiones del detector</translation>
    </message>
    <message>
        <source>Premedical student</source>
        <translation>Estudiante de premedicina</translation>
    </message>
    <message>
        <source>Medical student</source>
        <translation>Estudiante de medicina</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residente</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>stage</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Family friend</source>
        <translation>Amistad de la familia</translation>
    </message>
    <message>
        <source>My own physician</source>
        <translation>Mi médico/a</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>feeling about asking</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>feeling about asking</comment>
        <translation>Tengo dudas</translation>
    </message>
    <message>
        <source>No</source>
        <comment>feeling about asking</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Sub-internship</source>
        <translation>Subinternado</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Observación clínica</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>experience</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>Médico/a tratante</translation>
    </message>
    <message>
        <source>Preceptor</source>
        <translation>Preceptor/a</translation>
    </message>
    <message>
        <source>Resident physician</source>
        <translation>Médico/a residente</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Fellow</translation>
    </message>
    <message>
        <source>Course faculty</source>
        <translation>Docente del curso</translation>
    </message>
    <message>
        <source>Section leader</source>
        <translation>Líder de sección</translation>
    </message>
    <message>
        <source>Research mentor</source>
        <translation>Mentor/a de investigación</translation>
    </message>
    <message>
        <source>Program director</source>
        <translation>Director/a de programa</translation>
    </message>
    <message>
        <source>Department chair</source>
        <translation>Jefe/a de departamento</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador/a</translation>
    </message>
    <message>
        <source>Office staff</source>
        <translation>Personal de oficina</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermero/a</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico/a</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Sala de hospital</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Operating room</source>
        <translation>Quirófano</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Clase magistral</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Lab section</source>
        <translation>Práctica de laboratorio</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>setting</comment>
        <translation>Trabajo de campo</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>setting</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>observation of the work</comment>
        <translation>No lo vio</translation>
    </message>
    <message>
        <source>Indirectly</source>
        <comment>observation of the work</comment>
        <translation>Indirectamente</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <comment>observation of the work</comment>
        <translation>A veces</translation>
    </message>
    <message>
        <source>Routinely</source>
        <comment>observation of the work</comment>
        <translation>Habitualmente</translation>
    </message>
    <message>
        <source>None</source>
        <comment>feedback</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>feedback</comment>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Mixed, and acted on</source>
        <translation>Mixta, y mejoré</translation>
    </message>
    <message>
        <source>Specific and positive</source>
        <translation>Específica y positiva</translation>
    </message>
    <message>
        <source>Unprompted or comparative</source>
        <translation>Espontánea o comparativa</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horas de oficina</translation>
    </message>
    <message>
        <source>Feedback talk</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interaction</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Unresolved lateness</source>
        <translation>Tardanzas sin resolver</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Professionalism</source>
        <translation>Profesionalismo</translation>
    </message>
    <message>
        <source>Poor evaluation</source>
        <translation>Mala evaluación</translation>
    </message>
    <message>
        <source>Already said no</source>
        <translation>Ya dijo que no</translation>
    </message>
    <message>
        <source>General letter only</source>
        <translation>Solo carta general</translation>
    </message>
    <message>
        <source>Wants me to write the letter</source>
        <translation>Quiere que yo escriba la carta</translation>
    </message>
    <message>
        <source>Does not deliver</source>
        <translation>No cumple</translation>
    </message>
    <message>
        <source>Leave ahead</source>
        <translation>Ausencia próxima</translation>
    </message>
    <message>
        <source>Slow replies</source>
        <translation>Tarda en responder</translation>
    </message>
    <message>
        <source>Forgets my name</source>
        <translation>Olvida mi nombre</translation>
    </message>
    <message>
        <source>Last letter was late</source>
        <translation>Su última carta llegó tarde</translation>
    </message>
    <message>
        <source>Asked for a draft</source>
        <translation>Pidió un borrador</translation>
    </message>
    <message>
        <source>Thin feedback</source>
        <translation>Poca retroalimentación</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Ask planned</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Hesitant</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Wants a draft</source>
        <translation>Pide borrador</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Packet given</source>
        <translation>Con paquete</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gracias dadas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>channel</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Yes, warmly</source>
        <translation>Sí, con gusto</translation>
    </message>
    <message>
        <source>Hesitant</source>
        <comment>answer</comment>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Wants a draft</source>
        <comment>answer</comment>
        <translation>Pide borrador</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>answer</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Lo hice yo</translation>
    </message>
    <message>
        <source>The writer told me</source>
        <translation>Me lo dijo mi recomendante</translation>
    </message>
    <message>
        <source>The portal shows it</source>
        <translation>Lo muestra el portal</translation>
    </message>
    <message>
        <source>The service wrote to me</source>
        <translation>Me escribió el servicio</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>evidence</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Narrative letter</source>
        <translation>Carta narrativa</translation>
    </message>
    <message>
        <source>Standardized letter</source>
        <translation>Carta estandarizada</translation>
    </message>
    <message>
        <source>Chair&apos;s letter</source>
        <translation>Carta de la jefatura</translation>
    </message>
    <message>
        <source>Committee letter</source>
        <translation>Carta del comité</translation>
    </message>
    <message>
        <source>Letter packet</source>
        <translation>Paquete de cartas</translation>
    </message>
    <message>
        <source>Link mailed by the service</source>
        <translation>Enlace por correo del servicio</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>Formulario de petición</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>ID de carta</translation>
    </message>
    <message>
        <source>Committee office</source>
        <translation>Oficina del comité</translation>
    </message>
    <message>
        <source>Letter service</source>
        <translation>Servicio de cartas</translation>
    </message>
    <message>
        <source>Paper mail</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>route</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>To be issued</source>
        <translation>Por emitir</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>Declaración personal</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Expediente académico</translation>
    </message>
    <message>
        <source>Official request form</source>
        <translation>Formulario oficial</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>document</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>message</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>message</comment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not about a patient</source>
        <translation>No es de un paciente</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Date of mine</source>
        <translation>Fecha propia</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Letters due at a program</source>
        <translation>Plazo de cartas de un programa</translation>
    </message>
    <message>
        <source>Writer’s date</source>
        <translation>Fecha acordada</translation>
    </message>
    <message>
        <source>Day to ask</source>
        <translation>Día para pedirla</translation>
    </message>
    <message>
        <source>Date of the season</source>
        <translation>Fecha del ciclo</translation>
    </message>
    <message>
        <source>Last day of a person</source>
        <translation>Último día de una persona</translation>
    </message>
    <message>
        <source>Not to write before</source>
        <translation>No escribir antes</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>calendar</comment>
        <translation>Carta pedida</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Packet given</source>
        <comment>calendar</comment>
        <translation>Paquete entregado</translation>
    </message>
    <message>
        <source>Letter issued</source>
        <translation>Carta emitida</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Carta recibida</translation>
    </message>
    <message>
        <source>Letter assigned</source>
        <translation>Carta asignada</translation>
    </message>
    <message>
        <source>Thanks given</source>
        <translation>Gracias dadas</translation>
    </message>
    <message>
        <source>Outcome told</source>
        <translation>Resultado contado</translation>
    </message>
    <message>
        <source>Step of a request</source>
        <translation>Paso de una petición</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>My own dates</source>
        <translation>Mis propias fechas</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>Dates of the season</source>
        <translation>Fechas del ciclo</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>calendar</comment>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Absences of people</source>
        <translation>Ausencias de personas</translation>
    </message>
    <message>
        <source>Asking, answers and thanks</source>
        <translation>Peticiones, respuestas y gracias</translation>
    </message>
    <message>
        <source>Packets and letters</source>
        <translation>Paquetes y cartas</translation>
    </message>
    <message>
        <source>Interactions and moments</source>
        <translation>Interacciones y momentos</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>WorkspaceCare</name>
    <message>
        <source>today, %1</source>
        <comment>%1 time of day</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>%1 time of day</comment>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>letterdesk::AbsencesField</name>
    <message>
        <source>First day away</source>
        <translation>Primer día de ausencia</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Último día de ausencia</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Quitar este periodo</translation>
    </message>
    <message>
        <source>Both days are needed.</source>
        <translation>Hacen falta los dos días.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>letterdesk::AgendaModel</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::AgendaView</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationBulkSheet</name>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Ciclo</translation>
    </message>
    <message numerus="yes">
        <source>%n applications chosen</source>
        <translation>
            <numerusform>%n solicitud elegida</numerusform>
            <numerusform>%n solicitudes elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Applications</source>
        <translation>
            <numerusform>Cambiar %n solicitud</numerusform>
            <numerusform>Cambiar %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing applications</source>
        <translation>Cambiando solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n applications were changed.</source>
        <translation>
            <numerusform>Se cambió %n solicitud.</numerusform>
            <numerusform>Se cambiaron %n solicitudes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationDetails</name>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like America/New_York.</source>
        <translation>“%1” no es una zona horaria. Escríbela como America/New_York.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationDetailsForm</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>The year you start, as the service names it</source>
        <translation>El año en que empiezas, como lo nombra el servicio</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Time zone of the service</source>
        <translation>Zona horaria del servicio</translation>
    </message>
    <message>
        <source>America/New_York</source>
        <translation>America/New_York</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationDialog</name>
    <message>
        <source>Choose a service</source>
        <translation>Elige un servicio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>One season’s application through one service. Requests say which application each letter is for.</source>
        <translation>La solicitud de un ciclo a través de un servicio. Cada petición indica para qué solicitud es la carta.</translation>
    </message>
    <message>
        <source>Add Application</source>
        <translation>Agregar solicitud</translation>
    </message>
    <message>
        <source>Choose the service the letter is sent through.</source>
        <translation>Elige el servicio por el que se envía la carta.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationForm</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>The year you start, as the service names it</source>
        <translation>El año en que empiezas, como lo nombra el servicio</translation>
    </message>
    <message>
        <source>2028</source>
        <translation>2028</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationSheet</name>
    <message>
        <source>The chosen application</source>
        <translation>La solicitud elegida</translation>
    </message>
    <message>
        <source>No slots yet. A slot says which letter is asked for: two of specialty faculty, one of the chair.</source>
        <translation>Aún no hay requisitos. Un requisito dice qué carta se pide: dos de docentes de la especialidad, una de la jefatura.</translation>
    </message>
    <message>
        <source>Letters it asks for</source>
        <translation>Cartas que pide</translation>
    </message>
    <message>
        <source>Dates of the season</source>
        <translation>Fechas del ciclo</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Which letter goes where</source>
        <translation>A dónde va cada carta</translation>
    </message>
    <message>
        <source>Letters for this application</source>
        <translation>Cartas para esta solicitud</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Add a Slot</source>
        <translation>Agregar un requisito</translation>
    </message>
    <message>
        <source>Add Programs…</source>
        <translation>Agregar programas…</translation>
    </message>
    <message>
        <source>New Request…</source>
        <translation>Nueva petición…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva petición</translation>
    </message>
    <message>
        <source>Who is asked for a letter for this application?</source>
        <translation>¿A quién le pides una carta para esta solicitud?</translation>
    </message>
    <message>
        <source>Add Request</source>
        <translation>Agregar petición</translation>
    </message>
    <message>
        <source>The request was added.</source>
        <translation>Se agregó la petición.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationTableModel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1 de %2 recibidas</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Filter by service, specialty or season</source>
        <translation>Filtra por servicio, especialidad o ciclo</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>One application is one season through one service. It says which letters are asked for, and when.</source>
        <translation>Una solicitud es un ciclo a través de un servicio. Dice qué cartas se piden y para cuándo.</translation>
    </message>
    <message>
        <source>A next season was added with the same slots, without dates and programs.</source>
        <translation>Se agregó el ciclo siguiente con los mismos requisitos, sin fechas ni programas.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>The application through %1 was deleted.</source>
        <translation>Se eliminó la solicitud a través de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n solicitud.</numerusform>
            <numerusform>Se eliminaron %n solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it went along.</source>
        <translation>
            <numerusform>También se eliminó %n registro asociado.</numerusform>
            <numerusform>También se eliminaron %n registros asociados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::AssignmentTableModel</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The letter of %1 does not go to %2</source>
        <translation>La carta de %1 no va a %2</translation>
    </message>
    <message>
        <source>The letter of %1 goes to %2, since %3</source>
        <translation>La carta de %1 va a %2, desde el %3</translation>
    </message>
    <message>
        <source>The letter of %1 goes to %2</source>
        <translation>La carta de %1 va a %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>letterdesk::AssignmentsSection</name>
    <message>
        <source>Needs a letter and a program</source>
        <translation>Hacen falta una carta y un programa</translation>
    </message>
    <message>
        <source>Add What Is Missing</source>
        <translation>Agregar lo que falta</translation>
    </message>
    <message>
        <source>Which letter goes to which program</source>
        <translation>Qué carta va a qué programa</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Check a letter where it was sent. Space does the same by key.</source>
        <translation>Marca cada carta donde se envió. Con el teclado, la barra espaciadora hace lo mismo.</translation>
    </message>
    <message>
        <source>You have %1 and %2.</source>
        <comment>letters and programs</comment>
        <translation>Tienes %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n programa</numerusform>
            <numerusform>%n programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n letter(s) through %2. Remove one to add this.</source>
        <translation>
            <numerusform>%1 acepta como máximo %n carta a través de %2. Quita una para agregar esta.</numerusform>
            <numerusform>%1 acepta como máximo %n cartas a través de %2. Quita una para agregar esta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::Attaching</name>
    <message>
        <source>Attach: %1</source>
        <translation>Adjuntar: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>¿Qué es “%1”?</translation>
    </message>
    <message>
        <source>“%1” was not attached, because another file was opened meanwhile.</source>
        <translation>“%1” no se adjuntó, porque mientras tanto se abrió otro archivo.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>That password did not open “%1”. Try again.</source>
        <translation>Esa contraseña no abrió “%1”. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. It is needed to put the file into packets; it is not stored.</source>
        <translation>“%1” está protegido con contraseña. Se necesita para incluirlo en los paquetes; no se guarda.</translation>
    </message>
    <message>
        <source>Is “%1” a letter about you?</source>
        <translation>¿“%1” es una carta sobre ti?</translation>
    </message>
    <message>
        <source>Letters of recommendation are never kept here, so that your waiver stays honest. Your own documents are welcome.</source>
        <translation>Aquí nunca se guardan cartas de recomendación, para que tu renuncia a verlas sea sincera. Tus propios documentos son bienvenidos.</translation>
    </message>
    <message>
        <source>It Is My Own Document</source>
        <translation>Es un documento mío</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>“%1” takes the place of the one before.</source>
        <translation>“%1” reemplaza al anterior.</translation>
    </message>
    <message>
        <source>“%1” is attached.</source>
        <translation>“%1” quedó adjunto.</translation>
    </message>
</context>
<context>
    <name>letterdesk::BulkSheet</name>
    <message>
        <source>The chosen records</source>
        <translation>Los registros elegidos</translation>
    </message>
    <message>
        <source>What you fill in is changed in all of them, in one step that Undo takes back. What you leave empty stays as it is.</source>
        <translation>Lo que llenes se cambia en todos, en un solo paso que Deshacer revierte. Lo que dejes vacío queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Records</source>
        <translation>
            <numerusform>Cambiar %n registro</numerusform>
            <numerusform>Cambiar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>letterdesk::CalendarPage</name>
    <message>
        <source>New Date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>New date (Ctrl+N)</source>
        <translation>Nueva fecha (Ctrl+N)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>To this day (Ctrl+T)</source>
        <translation>Ir al día de hoy (Ctrl+T)</translation>
    </message>
    <message>
        <source>Views of the calendar</source>
        <translation>Vistas del calendario</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Elegir qué se muestra</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No deadline follows after this day.</source>
        <translation>No hay ninguna fecha límite después de este día.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada vencido.</translation>
    </message>
    <message>
        <source>“%1” was moved to %2.</source>
        <translation>“%1” pasó al %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were moved.</source>
        <translation>
            <numerusform>Se movió %n fecha.</numerusform>
            <numerusform>Se movieron %n fechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” se eliminó.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n fecha.</numerusform>
            <numerusform>Se eliminaron %n fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter, %n kind(s) of dates are hidden</source>
        <translation>
            <numerusform>Filtro, %n tipo de fechas oculto</numerusform>
            <numerusform>Filtro, %n tipos de fechas ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move One Day Earlier</source>
        <translation>Mover un día antes</translation>
    </message>
    <message>
        <source>Move One Day Later</source>
        <translation>Mover un día después</translation>
    </message>
    <message>
        <source>Move One Week Later</source>
        <translation>Mover una semana después</translation>
    </message>
    <message>
        <source>New Date on This Day</source>
        <translation>Nueva fecha este día</translation>
    </message>
</context>
<context>
    <name>letterdesk::CaptureDialog</name>
    <message>
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
    <message>
        <source>Each line becomes an interaction or a moment. Nothing is written before you add it.</source>
        <translation>Cada línea se convierte en una interacción o un momento. No se escribe nada hasta que lo agregues.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>That is too much to paste at once: at most %L1 characters, %L2 in a line. Nothing was pasted.</source>
        <translation>Es demasiado para pegarlo de una vez: como máximo %L1 caracteres, %L2 por línea. No se pegó nada.</translation>
    </message>
    <message>
        <source>5/24 Dr. Lee: presented two patients
today Amara help charts 30 min

## 2027-05-20
- @lee office hours: asked about PBL
- moment: Lee saw me calm a family
  context: …
  action: …
  result: …</source>
        <comment>forms that notes can have</comment>
        <translation>24/5 Dra. Lee: presenté dos pacientes
hoy Amara ayuda expedientes 30 min

## 2027-05-20
- @lee horas de oficina: pregunté por el PBL
- momento: Lee me vio calmar a una familia
  contexto: …
  acción: …
  resultado: …</translation>
    </message>
    <message>
        <source>Nothing to add yet</source>
        <translation>Aún no hay nada que agregar</translation>
    </message>
    <message>
        <source>Paste or type notes: a day, a person, what happened. Here you see what they become.</source>
        <translation>Pega o escribe notas: un día, una persona, qué pasó. Aquí ves en qué se convierten.</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Leyendo notas</translation>
    </message>
    <message>
        <source>Only the first %L1 lines are read. %2</source>
        <comment>%2 says how many stay</comment>
        <translation>Solo se leen las primeras %L1 líneas. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines stay here.</source>
        <translation>
            <numerusform>%Ln línea más se queda aquí.</numerusform>
            <numerusform>%Ln líneas más se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln interacción</numerusform>
            <numerusform>%Ln interacciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moments</source>
        <translation>
            <numerusform>%Ln momento</numerusform>
            <numerusform>%Ln momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>%Ln necesita una persona</numerusform>
            <numerusform>%Ln necesitan una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a day</source>
        <translation>
            <numerusform>%Ln necesita un día</numerusform>
            <numerusform>%Ln necesitan un día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln ya anotada</numerusform>
            <numerusform>%Ln ya anotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become nothing</source>
        <translation>
            <numerusform>%Ln sin nada que anotar</numerusform>
            <numerusform>%Ln sin nada que anotar</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>14 lines: 11 interactions, 2 moments, 1 needs a person</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>Agregar %Ln</numerusform>
            <numerusform>Agregar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln lines that are left out here for later</source>
        <translation>
            <numerusform>Conservar aquí para después %Ln línea sin agregar</numerusform>
            <numerusform>Conservar aquí para después %Ln líneas sin agregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was it with?</source>
        <translation>¿Con quién fue?</translation>
    </message>
    <message>
        <source>Choose Person</source>
        <translation>Elegir persona</translation>
    </message>
    <message>
        <source>Adding notes</source>
        <translation>Agregando notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes were added.</source>
        <translation>
            <numerusform>Se agregó %Ln nota.</numerusform>
            <numerusform>Se agregaron %Ln notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are new.</source>
        <translation>
            <numerusform>%Ln persona es nueva.</numerusform>
            <numerusform>%Ln personas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines stay in Quick Capture.</source>
        <translation>
            <numerusform>%Ln línea queda en Captura rápida.</numerusform>
            <numerusform>%Ln líneas quedan en Captura rápida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::CaptureModel</name>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>Agregar “%1” como persona nueva</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>experience</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>interaction</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo/a)</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a name that does not say who</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Min.</source>
        <comment>minutes, header of a narrow column</comment>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>letterdesk::CaptureTable</name>
    <message>
        <source>What the lines become</source>
        <translation>En qué se convierten las líneas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>letterdesk::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escribe unas letras de lo que quieres hacer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>letterdesk::ConcernBody</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>It cannot be repaired before it happened.</source>
        <translation>No puede haberse resuelto antes de ocurrir.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ConcernForm</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>Resuelta el</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>letterdesk::ConcernsSection</name>
    <message>
        <source>Nothing speaks against asking</source>
        <translation>Nada en contra de pedirla</translation>
    </message>
    <message>
        <source>Note a conflict, lateness or a hesitant answer here, so that you decide with open eyes.</source>
        <translation>Anota aquí un conflicto, una tardanza o una respuesta con dudas, para que decidas con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Note a Concern</source>
        <translation>Anotar una inquietud</translation>
    </message>
    <message>
        <source>Delete this concern</source>
        <translation>Eliminar esta inquietud</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Aún sin describir</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>%1 a day</comment>
        <translation>resuelta el %1</translation>
    </message>
    <message>
        <source>The concern “%1” was deleted.</source>
        <translation>Se eliminó la inquietud “%1”.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Elegir una fecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <comment>%1 what was typed, %2 an example date</comment>
        <translation>“%1” no es una fecha. Escríbela como %2.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>letterdesk::DateNoteFields</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>About nobody</source>
        <translation>Sin persona</translation>
    </message>
</context>
<context>
    <name>letterdesk::DateNoteForm</name>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>What is on this day?</source>
        <translation>¿Qué hay este día?</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>Agregar fecha</translation>
    </message>
    <message>
        <source>Write down what is on this day.</source>
        <translation>Escribe qué hay este día.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date of mine</source>
        <translation>Fecha propia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Choose whom the date is about</source>
        <translation>Elegir de quién trata la fecha</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Whom the date is about</source>
        <translation>De quién trata la fecha</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>letterdesk::DatesSection</name>
    <message>
        <source>No dates yet. Add when the service opens, when programs begin to read, when it closes.</source>
        <translation>Aún no hay fechas. Agrega cuándo abre el servicio, cuándo empiezan a leer los programas y cuándo cierra.</translation>
    </message>
    <message>
        <source>Add a Date</source>
        <translation>Agregar una fecha</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Remove Date</source>
        <translation>Quitar fecha</translation>
    </message>
    <message>
        <source>The date was removed.</source>
        <translation>La fecha se quitó.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>Agregar fecha</translation>
    </message>
</context>
<context>
    <name>letterdesk::DayPanel</name>
    <message>
        <source>The chosen day</source>
        <translation>El día elegido</translation>
    </message>
    <message>
        <source>Dates of this day</source>
        <translation>Fechas de este día</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the agenda</source>
        <translation>
            <numerusform>y %n más: mira la agenda</numerusform>
            <numerusform>y %n más: mira la agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>The next date is %1: %2.</source>
        <comment>%1 a day, %2 what is on it</comment>
        <translation>La próxima fecha es el %1: %2.</translation>
    </message>
    <message>
        <source>No date follows.</source>
        <translation>No hay más fechas.</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a ella</translation>
    </message>
</context>
<context>
    <name>letterdesk::Desk</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Something else was changed since then, so nothing was undone.</source>
        <translation>Desde entonces se cambió otra cosa, así que no se deshizo nada.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DesktopProgram</name>
    <message>
        <source>Safe mode: the usual look, no file of the last time, no shortcuts of your own. Your settings are as they were; what you set now is forgotten at the end.</source>
        <translation>Modo seguro: el aspecto habitual, sin el archivo de la última vez y sin tus propios atajos. Tu configuración sigue como estaba; lo que cambies ahora se olvida al salir.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DetailsForm</name>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dra.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>MD, PhD</source>
        <translation>MD, PhD</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Spelling of the name checked on</source>
        <translation>Nombre revisado el</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation>Último día ahí</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Associate Professor of Medicine</source>
        <translation>Profesora asociada de Medicina</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Several: put a comma between them.</source>
        <translation>Si son varios, sepáralos con comas.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Several: put a semicolon between them.</source>
        <translation>Si son varios, sepáralos con punto y coma.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>ward, teaching</source>
        <translation>sala, docencia</translation>
    </message>
    <message>
        <source>Keep in touch every … days</source>
        <translation>Mantener contacto cada … días</translation>
    </message>
    <message>
        <source>Can write a letter</source>
        <translation>Puede escribir una carta</translation>
    </message>
    <message>
        <source>My own feeling about asking</source>
        <translation>Mi propia impresión sobre pedirla</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Se contacta a través de</translation>
    </message>
    <message>
        <source>Do not write before</source>
        <translation>No escribir antes del</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Private: never printed.</source>
        <translation>Privado: nunca se imprime.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DetailsSection</name>
    <message>
        <source>No: %1</source>
        <comment>%1 why somebody cannot write a letter, such as relative</comment>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Choose a Person…</source>
        <translation>Elegir una persona…</translation>
    </message>
    <message>
        <source>Reached through whom?</source>
        <translation>¿A través de quién?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not asked myself yet</source>
        <translation>Aún no me lo he preguntado</translation>
    </message>
    <message>
        <source>Nobody is reached through themselves.</source>
        <translation>Nadie puede ser su propio contacto.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DocumentsSection</name>
    <message>
        <source>Or drop files anywhere on this page.</source>
        <translation>O suelta archivos en cualquier parte de esta página.</translation>
    </message>
    <message>
        <source>Attach CV…</source>
        <translation>Adjuntar CV…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Attach another document</source>
        <translation>Adjuntar otro documento</translation>
    </message>
    <message>
        <source>Goes with this request only</source>
        <translation>Va solo con esta petición</translation>
    </message>
    <message>
        <source>Goes with every request</source>
        <translation>Va con todas las peticiones</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>Quitar este documento</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” se quitó.</translation>
    </message>
</context>
<context>
    <name>letterdesk::EntriesSection</name>
    <message>
        <source>No service yet. Add where this letter goes, so that the packet can say how to send it.</source>
        <translation>Aún no hay servicio. Agrega a dónde va esta carta, para que el paquete explique cómo enviarla.</translation>
    </message>
    <message>
        <source>Add a Service</source>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Remove Service</source>
        <translation>Quitar servicio</translation>
    </message>
    <message>
        <source>The service was removed from the request.</source>
        <translation>El servicio se quitó de la petición.</translation>
    </message>
    <message>
        <source>Add Service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>letterdesk::EntryCard</name>
    <message>
        <source>Remove this service from the request</source>
        <translation>Quitar este servicio de la petición</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Given up (waived)</source>
        <translation>Renuncio (waived)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Lo conservo</translation>
    </message>
    <message>
        <source>As the application</source>
        <translation>Como en la solicitud</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Copy it whole from the service’s message; it begins with https://</source>
        <translation>“%1” no es una dirección web. Cópiala completa del mensaje del servicio; empieza con https://</translation>
    </message>
    <message>
        <source>Service not chosen</source>
        <translation>Servicio sin elegir</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Nueva solicitud…</translation>
    </message>
</context>
<context>
    <name>letterdesk::EntryForm</name>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Tipo de carta</translation>
    </message>
    <message>
        <source>Standardized form</source>
        <translation>Formulario estandarizado</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Cómo se envía</translation>
    </message>
    <message>
        <source>Right to see the letter</source>
        <translation>Derecho a ver la carta</translation>
    </message>
    <message>
        <source>Submission link</source>
        <translation>Enlace de envío</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>ID de carta</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Specialty on the letter</source>
        <translation>Especialidad en la carta</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceBulkSheet</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Away rotation</source>
        <translation>Rotación externa</translation>
    </message>
    <message>
        <source>Science course</source>
        <translation>Curso de ciencias</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences chosen</source>
        <translation>
            <numerusform>%n experiencia elegida</numerusform>
            <numerusform>%n experiencias elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Experiences</source>
        <translation>
            <numerusform>Cambiar %n experiencia</numerusform>
            <numerusform>Cambiar %n experiencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing experiences</source>
        <translation>Cambiando experiencias</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences were changed.</source>
        <translation>
            <numerusform>Se cambió %n experiencia.</numerusform>
            <numerusform>Se cambiaron %n experiencias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceDetails</name>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceDialog</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>New experience</source>
        <translation>Nueva experiencia</translation>
    </message>
    <message>
        <source>Every rotation, course or job that lasts longer than a week may hold a letter.</source>
        <translation>Toda rotación, curso o empleo de más de una semana puede dar una carta.</translation>
    </message>
    <message>
        <source>Add Experience</source>
        <translation>Agregar experiencia</translation>
    </message>
    <message>
        <source>Say what it is, so that you find it again.</source>
        <translation>Escribe qué es, para que la encuentres después.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Internal medicine clerkship</source>
        <translation>Rotación de medicina interna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Away rotation</source>
        <translation>Rotación externa</translation>
    </message>
    <message>
        <source>Science course</source>
        <translation>Curso de ciencias</translation>
    </message>
    <message>
        <source>What you did there</source>
        <translation>Qué hiciste ahí</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceSheet</name>
    <message>
        <source>The chosen experience</source>
        <translation>La experiencia elegida</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Quiénes participan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Log Something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Add Somebody…</source>
        <translation>Agregar a alguien…</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceTableModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperiencesPage</name>
    <message>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>New Experience</source>
        <translation>Nueva experiencia</translation>
    </message>
    <message>
        <source>Filter by title or organization</source>
        <translation>Filtra por título o institución</translation>
    </message>
    <message>
        <source>No experiences yet</source>
        <translation>Aún no hay experiencias</translation>
    </message>
    <message>
        <source>Enter every rotation, course or job that lasts longer than a week: each may hold a letter.</source>
        <translation>Anota cada rotación, curso o empleo de más de una semana: cada uno puede dar una carta.</translation>
    </message>
    <message>
        <source>The experience was duplicated, without its people.</source>
        <translation>La experiencia se duplicó, sin sus personas.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” se eliminó.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n experiencia.</numerusform>
            <numerusform>Se eliminaron %n experiencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it went along.</source>
        <translation>
            <numerusform>También se eliminó %n registro asociado.</numerusform>
            <numerusform>También se eliminaron %n registros asociados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::FirstQuestions</name>
    <message>
        <source>A few questions first</source>
        <translation>Primero, unas preguntas</translation>
    </message>
    <message>
        <source>Answer what you like. Everything can be changed later, in My Details and on the Applications page.</source>
        <translation>Responde lo que quieras. Todo se puede cambiar después, en Mis datos y en la página Solicitudes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Which year do you apply for?</source>
        <translation>¿Para qué año presentas tu solicitud?</translation>
    </message>
    <message>
        <source>The year of entry, or of the match.</source>
        <translation>El año de ingreso, o del match.</translation>
    </message>
    <message>
        <source>Which services do you use?</source>
        <translation>¿Qué servicios usas?</translation>
    </message>
    <message>
        <source>Each one you check becomes an application of that year.</source>
        <translation>Cada uno que marques pasa a ser una solicitud de ese año.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo te llamas?</translation>
    </message>
    <message>
        <source>As it should stand on what your writers get.</source>
        <translation>Como debe aparecer en lo que reciben tus recomendantes.</translation>
    </message>
</context>
<context>
    <name>letterdesk::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words.</source>
        <translation>Nada coincide. Prueba con menos palabras.</translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryCommands</name>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 name of the step</comment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 name of the step</comment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <comment>%1 name of the step</comment>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <comment>%1 name of the step</comment>
        <translation>Rehaciendo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n steps</source>
        <translation>
            <numerusform>Deshaciendo %n paso</numerusform>
            <numerusform>Deshaciendo %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoing %n steps</source>
        <translation>
            <numerusform>Rehaciendo %n paso</numerusform>
            <numerusform>Rehaciendo %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone, up to “%1”, which was not.</source>
        <translation>
            <numerusform>Se deshizo %n paso, hasta llegar a “%1”, que no se deshizo.</numerusform>
            <numerusform>Se deshicieron %n pasos, hasta llegar a “%1”, que no se deshizo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were redone, up to “%1”, which was not.</source>
        <translation>
            <numerusform>Se rehízo %n paso, hasta llegar a “%1”, que no se rehízo.</numerusform>
            <numerusform>Se rehicieron %n pasos, hasta llegar a “%1”, que no se rehízo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone.</source>
        <translation>
            <numerusform>Se deshizo %n paso.</numerusform>
            <numerusform>Se deshicieron %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were redone.</source>
        <translation>
            <numerusform>Se rehízo %n paso.</numerusform>
            <numerusform>Se rehicieron %n pasos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryModel</name>
    <message>
        <source>%1 and many others</source>
        <translation>%1 y muchos más</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>%1 name of a step</comment>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>What you do in this workspace is listed here, and can be taken back for 30 days.</source>
        <translation>Aquí aparece lo que haces en este espacio de trabajo, y puedes deshacerlo durante 30 días.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, del más nuevo al más viejo</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>letterdesk::HitDelegate</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionBody</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Ninguna experiencia</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionForm</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionTableModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>In or with</source>
        <translation>En o con</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionsSection</name>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Entries</source>
        <translation>
            <numerusform>Eliminar %n interacción</numerusform>
            <numerusform>Eliminar %n interacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n interacción.</numerusform>
            <numerusform>Se eliminaron %n interacciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Presiona las teclas nuevas</translation>
    </message>
</context>
<context>
    <name>letterdesk::KeyboardSettings</name>
    <message>
        <source>Reset This Command</source>
        <translation>Restablecer este comando</translation>
    </message>
    <message>
        <source>Reset All…</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <source>Filter the commands by name or key</source>
        <translation>Filtrar los comandos por nombre o tecla</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtra por nombre o tecla</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Give every command its first shortcuts back?</source>
        <translation>¿Devolver a todos los comandos sus atajos originales?</translation>
    </message>
    <message>
        <source>The shortcuts you chose yourself are forgotten.</source>
        <translation>Se olvidan los atajos que elegiste tú.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Teclas nuevas para %1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>%1 keys</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Take It Over</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Add Keys</source>
        <translation>Agregar teclas</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field. Changes count at once, in every window.</source>
        <translation>Elige un comando y luego presiona sus teclas nuevas en el campo. Los cambios se aplican de inmediato, en todas las ventanas.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing or moving about. Press it together with Ctrl or Alt.</source>
        <comment>%1 keys</comment>
        <translation>%1 por sí sola hace falta para escribir o moverse. Combínala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Taken over, that command loses it.</source>
        <comment>%1 keys, %2 a command</comment>
        <translation>%1 pertenece a “%2”. Si lo tomas, ese comando lo pierde.</translation>
    </message>
    <message>
        <source>%1 is a shortcut of this command already.</source>
        <comment>%1 keys</comment>
        <translation>%1 ya es un atajo de este comando.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>%1 keys</comment>
        <translation>%1 está libre.</translation>
    </message>
</context>
<context>
    <name>letterdesk::LettersSection</name>
    <message>
        <source>No letter is asked for yet. A request says who writes it.</source>
        <translation>Aún no se ha pedido ninguna carta. Una petición indica quién la escribe.</translation>
    </message>
    <message>
        <source>New Request…</source>
        <translation>Nueva petición…</translation>
    </message>
    <message>
        <source>Open the request to %1: %2</source>
        <translation>Abrir la petición a %1: %2</translation>
    </message>
    <message>
        <source>Open the request to %1</source>
        <translation>Abrir la petición a %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::LogLine</name>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Talked about the case on rounds</source>
        <translation>Hablamos del caso en el pase de visita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Write what happened, or choose a kind.</source>
        <translation>Escribe qué pasó o elige un tipo.</translation>
    </message>
    <message>
        <source>Add a person to this experience first.</source>
        <translation>Primero agrega una persona a esta experiencia.</translation>
    </message>
</context>
<context>
    <name>letterdesk::MainWindow</name>
    <message>
        <source>My details</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Sample – not your own data</source>
        <translation>Ejemplo – no son tus datos</translation>
    </message>
    <message>
        <source>No other files yet</source>
        <translation>Aún no hay otros archivos</translation>
    </message>
    <message>
        <source>The window closes when this is done.</source>
        <translation>La ventana se cierra cuando esto termine.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>letterdesk::MessagePanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>letterdesk::MomentBody</name>
    <message>
        <source>Add a Person…</source>
        <translation>Agregar una persona…</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>¿Quién lo vio?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Sin experiencia</translation>
    </message>
</context>
<context>
    <name>letterdesk::MomentForm</name>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>What the situation was</source>
        <translation>Cuál era la situación</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Qué hice</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Qué pasó después</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Quién lo vio</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>The writer gets this example with the packet</source>
        <translation>Tu recomendante recibe este ejemplo con el paquete</translation>
    </message>
</context>
<context>
    <name>letterdesk::MomentsSection</name>
    <message>
        <source>Nothing written down</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>One line today is worth more than a page in June.</source>
        <translation>Una línea hoy vale más que una página en junio.</translation>
    </message>
    <message>
        <source>Log an Example</source>
        <translation>Anotar un ejemplo</translation>
    </message>
    <message>
        <source>Delete this example</source>
        <translation>Eliminar este ejemplo</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Aún sin describir</translation>
    </message>
    <message>
        <source>in the packet</source>
        <translation>en el paquete</translation>
    </message>
    <message>
        <source>The example “%1” was deleted.</source>
        <translation>Se eliminó el ejemplo “%1”.</translation>
    </message>
</context>
<context>
    <name>letterdesk::MonthNavigator</name>
    <message>
        <source>Small calendar</source>
        <translation>Calendario pequeño</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Elegir un mes</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Elegir un año</translation>
    </message>
</context>
<context>
    <name>letterdesk::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>items of a day that have no room</comment>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Title of the new date</source>
        <translation>Título de la nueva fecha</translation>
    </message>
    <message>
        <source>What is on this day?</source>
        <translation>¿Qué hay este día?</translation>
    </message>
</context>
<context>
    <name>letterdesk::NewExperienceForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Internal medicine clerkship</source>
        <translation>Rotación de Medicina Interna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave it empty while it is open</source>
        <translation>Déjalo vacío mientras siga en curso</translation>
    </message>
</context>
<context>
    <name>letterdesk::NewPersonDialog</name>
    <message>
        <source>Dr.</source>
        <comment>honorific most people have</comment>
        <translation>Dr.</translation>
    </message>
    <message>
        <source>Not from an experience</source>
        <translation>De ninguna experiencia</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Somebody who has seen you work, or who helps you reach them.</source>
        <translation>Alguien que te ha visto trabajar o que te ayuda a llegar a esas personas.</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Give the experience a name.</source>
        <translation>Ponle nombre a la experiencia.</translation>
    </message>
</context>
<context>
    <name>letterdesk::NewPersonForm</name>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dra.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>MD, PhD</source>
        <translation>MD, PhD</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Knows me from</source>
        <translation>Me conoce de</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Internal medicine ward</source>
        <translation>Sala de Medicina Interna</translation>
    </message>
</context>
<context>
    <name>letterdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>letterdesk::OwnerDialog</name>
    <message>
        <source>Add a Number</source>
        <translation>Agregar un número</translation>
    </message>
    <message>
        <source>My numbers in the services</source>
        <translation>Mis números en los servicios</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>They stand on every packet, so that your writers can reach you.</source>
        <translation>Aparecen en cada paquete, para que tus recomendantes puedan contactarte.</translation>
    </message>
    <message>
        <source>Save Details</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elige un servicio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Empty removes it</source>
        <translation>Vacío para quitarlo</translation>
    </message>
    <message>
        <source>Choose the service this number belongs to.</source>
        <translation>Elige el servicio al que pertenece este número.</translation>
    </message>
</context>
<context>
    <name>letterdesk::OwnerForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Cómo se pronuncia</translation>
    </message>
    <message>
        <source>MY-uh oh-KON-kwoh</source>
        <translation>MA-ia o-CON-cuo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>En qué etapa estás</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
</context>
<context>
    <name>letterdesk::PacketMaker</name>
    <message>
        <source>Making the packet</source>
        <translation>Creando el paquete</translation>
    </message>
    <message>
        <source>The author of “%1” set limits on changing it.</source>
        <translation>“%1” tiene límites de cambio puestos por quien lo creó.</translation>
    </message>
    <message>
        <source>Use it if it is your own document or you are allowed to. The packet adds a page number to its margin; the file itself stays as it is.</source>
        <translation>Úsalo si es un documento tuyo o tienes permiso. El paquete agrega un número de página en su margen; el archivo en sí queda como está.</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>That password did not open “%1”. Try again.</source>
        <translation>Esa contraseña no abrió “%1”. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. The packet needs it once; it is not stored.</source>
        <translation>“%1” está protegido con contraseña. El paquete la necesita una vez; no se guarda.</translation>
    </message>
</context>
<context>
    <name>letterdesk::PacketPane</name>
    <message>
        <source>What to look at before giving the packet</source>
        <translation>Qué revisar antes de entregar el paquete</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>Aún no hay paquete</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Enter the Password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Save the Packet</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>“%1” ya existe.</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>Reemplazarlo no se puede deshacer.</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Saving the packet</source>
        <translation>Guardando el paquete</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>The packet went to the printer.</source>
        <translation>El paquete se envió a la impresora.</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Preparando la vista previa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>page and how many there are, where there is little room</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>My Details…</source>
        <translation>Mis datos…</translation>
    </message>
</context>
<context>
    <name>letterdesk::PageView</name>
    <message>
        <source>Pages of the packet</source>
        <translation>Páginas del paquete</translation>
    </message>
</context>
<context>
    <name>letterdesk::PeopleBulkSheet</name>
    <message>
        <source>Add tags</source>
        <translation>Agregar etiquetas</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Keep in touch every … days</source>
        <translation>Mantener contacto cada … días</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation>Último día allí</translation>
    </message>
    <message>
        <source>My own feeling about asking</source>
        <translation>Mi impresión sobre pedírsela</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n persona elegida</numerusform>
            <numerusform>%n personas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n People</source>
        <translation>
            <numerusform>Cambiar %n persona</numerusform>
            <numerusform>Cambiar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing people</source>
        <translation>Cambiando personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>Se cambió %n persona.</numerusform>
            <numerusform>Se cambiaron %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::PeopleField</name>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar a %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Filter by name or organization</source>
        <translation>Filtra por nombre o institución</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>Add someone who has seen you work, even if you are not sure you will ask.</source>
        <translation>Agrega a alguien que te haya visto trabajar, aunque no sepas si le pedirás una carta.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted, with everything about them.</source>
        <translation>
            <numerusform>Se eliminó %n persona, con todo lo anotado sobre ella.</numerusform>
            <numerusform>Se eliminaron %n personas, con todo lo anotado sobre ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n record(s) about them were deleted.</source>
        <translation>
            <numerusform>Se eliminó a %1 y %n registro sobre esta persona.</numerusform>
            <numerusform>Se eliminó a %1 y %n registros sobre esta persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó a %1.</translation>
    </message>
    <message>
        <source>New Request to This Person</source>
        <translation>Nueva petición a esta persona</translation>
    </message>
    <message>
        <source>Log Something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Write Down a Moment</source>
        <translation>Anotar un momento</translation>
    </message>
    <message>
        <source>Copy Mail Address</source>
        <translation>Copiar dirección de correo</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>Se copió “%1”.</translation>
    </message>
    <message>
        <source>Write Mail</source>
        <translation>Escribir correo</translation>
    </message>
</context>
<context>
    <name>letterdesk::PeopleTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonForm</name>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dra.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>MD, PhD</source>
        <translation>MD, PhD</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Associate Professor of Medicine</source>
        <translation>Profesora asociada de Medicina</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Spelling checked</source>
        <translation>Nombre revisado</translation>
    </message>
    <message>
        <source>You checked the spelling of the name</source>
        <translation>Revisaste cómo se escribe el nombre</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonPicker</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Somebody I entered</source>
        <translation>Una persona ya anotada</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>Nombre o institución</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type a part of the name</source>
        <translation>
            <numerusform>y %n más: escribe parte del nombre</numerusform>
            <numerusform>y %n más: escribe parte del nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody by that name.</source>
        <translation>Nadie con ese nombre.</translation>
    </message>
    <message>
        <source>A family name is needed.</source>
        <translation>Falta el apellido.</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonSection</name>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonSheet</name>
    <message>
        <source>The chosen person</source>
        <translation>La persona elegida</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Experiences together</source>
        <translation>Experiencias compartidas</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Inquietudes</translation>
    </message>
    <message>
        <source>Never printed, never part of a packet.</source>
        <translation>Nunca se imprime ni va en un paquete.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Open Request</source>
        <translation>Abrir petición</translation>
    </message>
    <message>
        <source>Plan the Ask</source>
        <translation>Planear la petición</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramCommands</name>
    <message>
        <source>Report a Problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This tells about the program and this computer, and nothing about your records: no names, no paths. Copy it, add what you did and what happened, and send it to whoever helps you.</source>
        <translation>Esto habla del programa y de esta computadora, y nada de tus registros: ni nombres ni rutas. Cópialo, agrega qué hiciste y qué pasó, y envíalo a quien te ayude.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramDetails</name>
    <message>
        <source>None of its own: it asks for what the application asks for.</source>
        <translation>Ninguno propio: pide lo mismo que la solicitud.</translation>
    </message>
    <message>
        <source>Delete This Program</source>
        <translation>Eliminar este programa</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Slots of this program</source>
        <translation>Requisitos de este programa</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>Un programa necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Letters at most</source>
        <translation>Máximo de cartas</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>Antigüedad máxima (meses)</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramTableModel</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Months old</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>Un programa necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <comment>%1 what was typed, %2 an example date</comment>
        <translation>“%1” no es una fecha. Escríbela como %2.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsBulk</name>
    <message>
        <source>Letters due</source>
        <translation>Plazo de cartas</translation>
    </message>
    <message>
        <source>Letters at most</source>
        <translation>Máximo de cartas</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>Antigüedad máxima (meses)</translation>
    </message>
    <message numerus="yes">
        <source>%n programs chosen</source>
        <translation>
            <numerusform>%n programa elegido</numerusform>
            <numerusform>%n programas elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Programs</source>
        <translation>
            <numerusform>Cambiar %n programa</numerusform>
            <numerusform>Cambiar %n programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Programs</source>
        <translation>
            <numerusform>Eliminar %n programa</numerusform>
            <numerusform>Eliminar %n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing programs</source>
        <translation>Cambiando programas</translation>
    </message>
    <message numerus="yes">
        <source>%n programs were changed.</source>
        <translation>
            <numerusform>Se cambió %n programa.</numerusform>
            <numerusform>Se cambiaron %n programas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsDialog</name>
    <message>
        <source>Harbor General, Port Ellery</source>
        <translation>Harbor General, Port Ellery</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Add programs</source>
        <translation>Agregar programas</translation>
    </message>
    <message>
        <source>One program a line: its name, then a comma and its city. Two columns pasted from a spreadsheet work as well.</source>
        <translation>Un programa por línea: su nombre, una coma y su ciudad. También puedes pegar dos columnas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Add Programs</source>
        <translation>Agregar programas</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Aún no hay nada que agregar.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n programs. The first is %1.</source>
        <translation>
            <numerusform>%n programa: %1.</numerusform>
            <numerusform>%n programas. El primero es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one program.</source>
        <translation>Escribe al menos un programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs were added.</source>
        <translation>
            <numerusform>Se agregó %n programa.</numerusform>
            <numerusform>Se agregaron %n programas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: %n programs were there already.</source>
        <translation>
            <numerusform>No se agregó nada: %n programa ya estaba.</numerusform>
            <numerusform>No se agregó nada: %n programas ya estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsSection</name>
    <message>
        <source>No programs yet. Add them one by one, or paste a list.</source>
        <translation>Aún no hay programas. Agrégalos uno por uno o pega una lista.</translation>
    </message>
    <message>
        <source>Add a Program</source>
        <translation>Agregar un programa</translation>
    </message>
    <message>
        <source>Paste a List…</source>
        <translation>Pegar una lista…</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Filter by name or city</source>
        <translation>Filtra por nombre o ciudad</translation>
    </message>
    <message>
        <source>Delete Programs</source>
        <translation>Eliminar programas</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n programa.</numerusform>
            <numerusform>Se eliminaron %n programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>letterdesk::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>letterdesk::RecordPage</name>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>letterdesk::RecordSection</name>
    <message>
        <source>Show More</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>letterdesk::RecordTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and its value, for screen readers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>letterdesk::RelationshipBody</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>letterdesk::RelationshipForm</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Saw me at work</source>
        <translation>Me vio trabajar</translation>
    </message>
    <message>
        <source>Best feedback</source>
        <translation>Mejor retroalimentación</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>Horas compartidas</translation>
    </message>
    <message>
        <source>Weeks together</source>
        <translation>Semanas compartidas</translation>
    </message>
    <message>
        <source>Months of weekly contact</source>
        <translation>Meses de contacto semanal</translation>
    </message>
    <message>
        <source>Still met regularly</source>
        <translation>Aún nos vemos con frecuencia</translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation>Días en que nos vemos</translation>
    </message>
    <message>
        <source>No example comes to mind</source>
        <translation>No se me ocurre ningún ejemplo</translation>
    </message>
    <message>
        <source>You thought about it, and found none</source>
        <translation>Lo pensaste y no encontraste ninguno</translation>
    </message>
</context>
<context>
    <name>letterdesk::RelationshipsSection</name>
    <message>
        <source>Not linked to an experience</source>
        <translation>Sin vínculo con una experiencia</translation>
    </message>
    <message>
        <source>Say where this person saw you at work: it decides which letters they can write.</source>
        <translation>Indica dónde te vio trabajar esta persona: de eso depende qué cartas puede escribir.</translation>
    </message>
    <message>
        <source>Add Experience</source>
        <translation>Agregar experiencia</translation>
    </message>
    <message>
        <source>Remove this experience together</source>
        <translation>Quitar esta experiencia compartida</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>Add who saw you at work here.</source>
        <translation>Agrega a quien te vio trabajar aquí.</translation>
    </message>
    <message>
        <source>Add a Person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Take this person out of the experience</source>
        <translation>Quitar a esta persona de la experiencia</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” se quitó.</translation>
    </message>
    <message>
        <source>Who saw you at work here?</source>
        <translation>¿Quién te vio trabajar aquí?</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>Agregar persona</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestBulkSheet</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Pedirla el</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Gracias dadas el</translation>
    </message>
    <message>
        <source>Told the outcome on</source>
        <translation>Resultado contado el</translation>
    </message>
    <message numerus="yes">
        <source>%n requests chosen</source>
        <translation>
            <numerusform>%n petición elegida</numerusform>
            <numerusform>%n peticiones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Requests</source>
        <translation>
            <numerusform>Cambiar %n petición</numerusform>
            <numerusform>Cambiar %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing requests</source>
        <translation>Cambiando peticiones</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were changed.</source>
        <translation>
            <numerusform>Se cambió %n petición.</numerusform>
            <numerusform>Se cambiaron %n peticiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestForm</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Pedirla el</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedida el</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>Por qué medio</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Packet given on</source>
        <translation>Paquete entregado el</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Gracias dadas el</translation>
    </message>
    <message>
        <source>Told the outcome on</source>
        <translation>Resultado contado el</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>En reserva</translation>
    </message>
    <message>
        <source>In case another writer drops out</source>
        <translation>Por si falla otra carta</translation>
    </message>
    <message>
        <source>Language of the packet</source>
        <translation>Idioma del paquete</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestSection</name>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestSheet</name>
    <message>
        <source>The chosen request</source>
        <translation>La petición elegida</translation>
    </message>
    <message>
        <source>Sides of the sheet</source>
        <translation>Lados de la ficha</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>The packet is in “%1”.</source>
        <translation>El paquete está en “%1”.</translation>
    </message>
    <message>
        <source>Mark as Given</source>
        <translation>Marcar entregado</translation>
    </message>
    <message>
        <source>Mark Packet as Given</source>
        <translation>Marcar paquete entregado</translation>
    </message>
    <message>
        <source>Somebody Else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation>A dónde va la carta</translation>
    </message>
    <message>
        <source>Documents in the packet</source>
        <translation>Documentos del paquete</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Recomendante</translation>
    </message>
    <message>
        <source>Record Answer</source>
        <translation>Anotar respuesta</translation>
    </message>
    <message>
        <source>Who is asked?</source>
        <translation>¿A quién se la pides?</translation>
    </message>
    <message>
        <source>The request goes to this person instead.</source>
        <translation>La petición pasa a esta persona.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestTableModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>New Request</source>
        <translation>Nueva petición</translation>
    </message>
    <message>
        <source>No letters asked for yet</source>
        <translation>Aún no has pedido ninguna carta</translation>
    </message>
    <message>
        <source>Start with somebody who has seen you work. You can fill in the rest later.</source>
        <translation>Empieza con alguien que te haya visto trabajar. Lo demás lo puedes llenar después.</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Solo abiertas</translation>
    </message>
    <message>
        <source>Hide requests that are closed, declined or withdrawn</source>
        <translation>Oculta las peticiones cerradas, rechazadas o retiradas</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva petición</translation>
    </message>
    <message>
        <source>One request is one ask of one person.</source>
        <translation>Una petición es una carta pedida a una persona.</translation>
    </message>
    <message>
        <source>Add Request</source>
        <translation>Agregar petición</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>The request to %1 was deleted.</source>
        <translation>Se eliminó la petición a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n petición.</numerusform>
            <numerusform>Se eliminaron %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, or is:asked due&lt;14d</source>
        <translation>Filtra por palabras, o is:asked due&lt;14d</translation>
    </message>
</context>
<context>
    <name>letterdesk::SavedSearchDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Change the saved search</source>
        <translation>Cambiar la búsqueda guardada</translation>
    </message>
    <message>
        <source>It stands below the pages on the left and travels with the file.</source>
        <translation>Queda a la izquierda, debajo de las páginas, y viaja con el archivo.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Escribe qué buscar.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Se eliminó la búsqueda “%1”.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Buscar en todo (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchBuilder</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Carta recibida</translation>
    </message>
    <message>
        <source>Issued, not received</source>
        <translation>Emitida, no recibida</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>Por emitir</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>A la espera de la carta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Thanks due</source>
        <translation>Falta dar las gracias</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>En reserva</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>No puede recomendar</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nunca se le pidió</translation>
    </message>
    <message>
        <source>Has an example</source>
        <translation>Tiene un ejemplo</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Armar una búsqueda</translation>
    </message>
    <message>
        <source>What you choose is written as a search, which you can also type.</source>
        <translation>Lo que elijas se escribe como una búsqueda, que también puedes teclear.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Antes de hoy</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>The search as it is written</source>
        <translation>La búsqueda tal como se escribe</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no has elegido nada.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>Se escribe así: %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchCommands</name>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found; the first are shown</source>
        <translation>
            <numerusform>Más de %n resultado; se muestran los primeros</numerusform>
            <numerusform>Más de %n resultados; se muestran los primeros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words.</source>
        <translation>Nada coincide con “%1”. Prueba con menos palabras.</translation>
    </message>
    <message>
        <source>Searched for last</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todo</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchRun</name>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::SeasonDateCard</name>
    <message>
        <source>estimate</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Quitar esta fecha</translation>
    </message>
    <message>
        <source>Say what happens on this day, or remove the date.</source>
        <translation>Escribe qué ocurre ese día o quita la fecha.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SeasonDateForm</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>An estimate, not confirmed</source>
        <translation>Estimada, sin confirmar</translation>
    </message>
</context>
<context>
    <name>letterdesk::SessionNote</name>
    <message>
        <source>Letterdesk ended without closing “%1”. Everything that was saved is there; it was checked: all is well. Only what stood in a field that was not left yet may be missing.</source>
        <translation>Letterdesk terminó sin cerrar “%1”. Todo lo guardado está ahí; se revisó y está bien. Solo puede faltar lo que estaba en un campo del que aún no habías salido.</translation>
    </message>
    <message>
        <source>Letterdesk ended without closing “%1”, and its check found damage. Restore a backup; the damaged file is kept beside it.</source>
        <translation>Letterdesk terminó sin cerrar “%1” y la revisión encontró daños. Restaura un respaldo; el archivo dañado se conserva a su lado.</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>Restaurar un respaldo…</translation>
    </message>
    <message>
        <source>Letterdesk ended without closing “%1”. Everything that was saved should be there, but it could not be checked now. “Check My Records” looks again.</source>
        <translation>Letterdesk terminó sin cerrar “%1”. Todo lo guardado debería estar ahí, pero ahora no se pudo revisar. “Revisar mis registros” lo revisa de nuevo.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingDelegate</name>
    <message>
        <source>Value of %1</source>
        <comment>%1 the name of a setting</comment>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>“%1” was not taken.</source>
        <comment>%1 what was typed</comment>
        <translation>“%1” no se aceptó.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingsDialog</name>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it anywhere.</source>
        <translation>Ctrl++ y Ctrl+− lo cambian en cualquier parte.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window is built anew in it, on the same file and page. Dates and numbers follow.</source>
        <translation>La ventana se crea de nuevo en ese idioma, con el mismo archivo y en la misma página. Las fechas y los números también cambian.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>For packets and everything else that is printed.</source>
        <translation>Para los paquetes y todo lo demás que se imprime.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de la configuración</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;All Settings</source>
        <translation>Toda la &amp;configuración</translation>
    </message>
    <message>
        <source>Everything counts at once, on this computer.</source>
        <translation>Todo se aplica de inmediato, en esta computadora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingsModel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Parts with “|” between them.</source>
        <translation>Partes separadas por “|”.</translation>
    </message>
    <message>
        <source>The window keeps this by itself. It can be reset, not typed.</source>
        <translation>La ventana lo guarda por sí sola. Se puede restablecer, no escribir.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingsTable</name>
    <message>
        <source>Reset to Default</source>
        <translation>Restablecer valor</translation>
    </message>
    <message>
        <source>Filter the settings</source>
        <translation>Filtrar la configuración</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Toda la configuración</translation>
    </message>
</context>
<context>
    <name>letterdesk::SlotCard</name>
    <message>
        <source>Move this slot up</source>
        <translation>Subir este requisito</translation>
    </message>
    <message>
        <source>Move this slot down</source>
        <translation>Bajar este requisito</translation>
    </message>
    <message>
        <source>Remove this slot</source>
        <translation>Quitar este requisito</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): %1</source>
        <translation>
            <numerusform>%n carta: %1</numerusform>
            <numerusform>%n cartas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::SlotForm</name>
    <message>
        <source>Who writes</source>
        <translation>Quién escribe</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Form asked for</source>
        <translation>Formulario pedido</translation>
    </message>
    <message>
        <source>IM SEL</source>
        <translation>IM SEL</translation>
    </message>
    <message>
        <source>Where this is said</source>
        <translation>Dónde se indica</translation>
    </message>
</context>
<context>
    <name>letterdesk::SlotsSection</name>
    <message>
        <source>Add a Slot</source>
        <translation>Agregar un requisito</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Remove Slot</source>
        <translation>Quitar requisito</translation>
    </message>
    <message>
        <source>The slot was removed.</source>
        <translation>El requisito se quitó.</translation>
    </message>
    <message>
        <source>Move Slot</source>
        <translation>Mover requisito</translation>
    </message>
    <message>
        <source>Add Slot</source>
        <translation>Agregar requisito</translation>
    </message>
</context>
<context>
    <name>letterdesk::StartPanel</name>
    <message>
        <source>Used last</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Good letters start early</source>
        <translation>Las buenas cartas llevan tiempo</translation>
    </message>
    <message>
        <source>Letterdesk keeps who you want to ask, what they saw of you, and what each writer needs.</source>
        <translation>Letterdesk guarda a quién quieres pedirle una carta, qué vio de ti y qué necesita cada recomendante.</translation>
    </message>
    <message>
        <source>Start Empty</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Open or Restore…</source>
        <translation>Abrir o restaurar…</translation>
    </message>
    <message>
        <source>&amp;Open a Workspace…</source>
        <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>&amp;Restaurar un respaldo…</translation>
    </message>
    <message>
        <source>Look Around in the Sample</source>
        <translation>Explorar el ejemplo</translation>
    </message>
    <message>
        <source>A file of its own that can be thrown away: nothing you do there touches yours.</source>
        <translation>Un archivo aparte que puedes desechar: nada de lo que hagas ahí toca el tuyo.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Tu archivo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change where your file lies</source>
        <translation>Cambiar dónde está tu archivo</translation>
    </message>
    <message>
        <source>Everything stays in this one file on your computer: nothing to sign up for, nothing is sent. On each day you change something a checked copy goes into a folder of backups beside it; copy the file to another disk now and then.</source>
        <translation>Todo se queda en este único archivo en tu computadora: no hay que registrarse y no se envía nada. Cada día que cambies algo, una copia revisada va a una carpeta de respaldos junto a él; de vez en cuando, copia el archivo a otro disco.</translation>
    </message>
</context>
<context>
    <name>letterdesk::StatusLine</name>
    <message>
        <source>Sample: try anything here, none of it is about you</source>
        <translation>Ejemplo: prueba lo que quieras, nada de esto es sobre ti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Último respaldo: %1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made with your first change.</source>
        <translation>Aún no hay respaldo. El primero se hace con tu primer cambio.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read only: made by a newer version</source>
        <translation>Solo lectura: creado con una versión más nueva</translation>
    </message>
    <message>
        <source>Read only: the file or its folder cannot be written</source>
        <translation>Solo lectura: no se puede escribir en el archivo o su carpeta</translation>
    </message>
</context>
<context>
    <name>letterdesk::StepSheet</name>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>El paso elegido</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Undo Back to Here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message>
        <source>Redo up to Here</source>
        <translation>Rehacer hasta aquí</translation>
    </message>
    <message>
        <source>Does this step again, and those before it that were undone.</source>
        <translation>Rehace este paso y los anteriores que se deshicieron.</translation>
    </message>
    <message>
        <source>This is how things stand now.</source>
        <translation>Así está todo ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n newer step(s). This one stays.</source>
        <translation>
            <numerusform>Revierte %n paso más nuevo. Este se queda.</numerusform>
            <numerusform>Revierte %n pasos más nuevos. Este se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>And more that is not listed here.</source>
        <translation>Y más que no aparece aquí.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Restore This Record</source>
        <translation>Restaurar este registro</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Makes this record what it was before this step. Other records stay as they are.</source>
        <translation>Deja este registro como estaba antes de este paso. Los demás registros quedan como están.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>letterdesk::TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The List’s Own Order</source>
        <translation>Orden propio de la lista</translation>
    </message>
    <message>
        <source>Columns as They Were</source>
        <translation>Columnas originales</translation>
    </message>
</context>
<context>
    <name>letterdesk::TodayPage</name>
    <message>
        <source>To do now</source>
        <translation>Por hacer ahora</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>The date as the heading of today&apos;s page, without the year</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Looking what is due</source>
        <translation>Buscando lo pendiente</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n More</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nada te está esperando.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, the most urgent first.</source>
        <translation>
            <numerusform>%n cosa por hacer.</numerusform>
            <numerusform>%n cosas por hacer, lo más urgente primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>A good day to write one line about what you did, or to think of the next letter.</source>
        <translation>Un buen día para escribir una línea sobre lo que hiciste o para pensar en la próxima carta.</translation>
    </message>
    <message>
        <source>New Request</source>
        <translation>Nueva petición</translation>
    </message>
    <message>
        <source>Your desk is clear</source>
        <translation>Tu escritorio está despejado</translation>
    </message>
    <message>
        <source>Add someone who has seen you work, even if you are not sure you will ask.</source>
        <translation>Agrega a alguien que te haya visto trabajar, aunque no sepas si le pedirás una carta.</translation>
    </message>
    <message>
        <source>Add a Person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>That was done meanwhile.</source>
        <translation>Eso ya se hizo entretanto.</translation>
    </message>
</context>
<context>
    <name>letterdesk::TodaySheet</name>
    <message>
        <source>The chosen line</source>
        <translation>La línea elegida</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>No dates in the next seven days.</source>
        <translation>No hay fechas en los próximos siete días.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>weekday, day</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>letterdesk::TodoRow</name>
    <message>
        <source>Enter: %1</source>
        <comment>%1 the verb of the button</comment>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::TogetherDialog</name>
    <message>
        <source>Choose an experience</source>
        <translation>Elegir una experiencia</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Experience together</source>
        <translation>Experiencia compartida</translation>
    </message>
    <message>
        <source>Where this person saw you at work.</source>
        <translation>Dónde te vio trabajar esta persona.</translation>
    </message>
    <message>
        <source>Add Experience</source>
        <translation>Agregar experiencia</translation>
    </message>
    <message>
        <source>Choose where this person saw you at work.</source>
        <translation>Elige dónde te vio trabajar esta persona.</translation>
    </message>
    <message>
        <source>Give the experience a name.</source>
        <translation>Ponle nombre a la experiencia.</translation>
    </message>
</context>
<context>
    <name>letterdesk::TogetherForm</name>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Internal medicine ward</source>
        <translation>Sala de Medicina Interna</translation>
    </message>
</context>
<context>
    <name>letterdesk::WatchedNotes</name>
    <message>
        <source>Watch a File of Notes</source>
        <translation>Vigilar un archivo de notas</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.markdown *.text)</source>
        <translation>Archivos de texto (*.txt *.md *.markdown *.text)</translation>
    </message>
    <message>
        <source>“%1” is watched. It is only read, never changed.</source>
        <translation>“%1” queda vigilado. Solo se lee, nunca se cambia.</translation>
    </message>
    <message>
        <source>“%1” is not watched any more. The file stays as it is.</source>
        <translation>“%1” ya no se vigila. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Leyendo notas</translation>
    </message>
    <message>
        <source>Notes in “%1” have %2.</source>
        <comment>%2 is: 3 new lines</comment>
        <translation>Las notas de “%1” tienen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new lines</source>
        <translation>
            <numerusform>%Ln línea nueva</numerusform>
            <numerusform>%Ln líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>“%1” is no plain text: it looks like another kind of file.</source>
        <translation>“%1” no es texto simple: parece otro tipo de archivo.</translation>
    </message>
    <message>
        <source>The watched notes were not read. %1 Nothing was changed; they are looked at again when the file changes.</source>
        <translation>Las notas vigiladas no se leyeron. %1 No se cambió nada; se revisan de nuevo cuando cambie el archivo.</translation>
    </message>
    <message>
        <source>Stop Watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceCare</name>
    <message>
        <source>“%1” is no longer in its folder. What you change now would be lost when the window closes. Put the file back, or open a backup.</source>
        <translation>“%1” ya no está en su carpeta. Lo que cambies ahora se perdería al cerrar la ventana. Vuelve a poner el archivo o abre un respaldo.</translation>
    </message>
    <message>
        <source>The newest good backup was made %1.</source>
        <translation>El respaldo bueno más reciente se hizo %1.</translation>
    </message>
    <message>
        <source>There is no good backup of it.</source>
        <translation>No hay ningún respaldo bueno.</translation>
    </message>
    <message>
        <source>“%1” is damaged. %2 What can still be read of the damaged file can be brought into a new one with “letterdesk-cli salvage”.</source>
        <translation>“%1” está dañado. %2 Lo que aún se pueda leer del archivo dañado se puede pasar a uno nuevo con “letterdesk-cli salvage”.</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>Restaurar un respaldo…</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive. Have it open on one computer at a time, and keep backups on this one.</source>
        <translation>“%1” está en una unidad de red. Ábrelo en una sola computadora a la vez y guarda respaldos en esta.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 synchronizes. Have it open on one computer at a time, and close it before you go on elsewhere, or changes can be lost.</source>
        <translation>“%1” está en una carpeta que %2 sincroniza. Ábrelo en una sola computadora a la vez y ciérralo antes de seguir en otra, o se pueden perder cambios.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Respaldando</translation>
    </message>
    <message>
        <source>Backed up and checked: “%1”.</source>
        <translation>Respaldado y revisado: “%1”.</translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceFiles</name>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Where to Keep Your Workspace</source>
        <translation>Dónde guardar tu espacio de trabajo</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk)</source>
        <translation>Espacios de trabajo de Letterdesk (*.letterdesk)</translation>
    </message>
    <message>
        <source>Your workspace is “%1” in %2. A checked copy goes into the folder “%3” on each day you change something; copy it to another disk now and then.</source>
        <translation>Tu espacio de trabajo es “%1” en %2. Cada día que cambies algo, una copia revisada va a la carpeta “%3”; de vez en cuando, cópiala a otro disco.</translation>
    </message>
    <message>
        <source>Open a Workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk);;All files (*)</source>
        <translation>Espacios de trabajo de Letterdesk (*.letterdesk);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>Restaurar un respaldo…</translation>
    </message>
    <message>
        <source>Looking at the sample</source>
        <translation>Revisando el ejemplo</translation>
    </message>
    <message>
        <source>You changed something in the sample.</source>
        <translation>Cambiaste algo en el ejemplo.</translation>
    </message>
    <message>
        <source>A new sample would take its place, and what you entered there would be gone.</source>
        <translation>Un ejemplo nuevo tomaría su lugar, y lo que anotaste allí se perdería.</translation>
    </message>
    <message>
        <source>Open It As It Is</source>
        <translation>Abrirlo como está</translation>
    </message>
    <message>
        <source>Make It Anew</source>
        <translation>Crearlo de nuevo</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Creando el ejemplo</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>the name of the first file</comment>
        <translation>Cartas</translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceRescue</name>
    <message numerus="yes">
        <source>%n pieces of your data were saved.</source>
        <translation>
            <numerusform>Se guardó %n parte de tus datos.</numerusform>
            <numerusform>Se guardaron %n partes de tus datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n parte.</numerusform>
            <numerusform>No se pudieron leer %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of some lists it is not known how much is missing.</source>
        <translation>De algunas listas no se sabe cuánto falta.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Que se sepa, no falta nada.</translation>
    </message>
    <message>
        <source>%1: %2 saved, unknown how many lost</source>
        <comment>%1 a list of the open format</comment>
        <translation>%1: %2 guardados, no se sabe cuántos perdidos</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <comment>%1 a list of the open format</comment>
        <translation>%1: %2 guardados, %3 perdidos</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Buscando respaldos</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>Aún no hay ningún respaldo de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no backup of “%1”. What can be read of it may be salvaged.</source>
        <translation>No hay ningún respaldo de “%1”. Quizá se pueda rescatar lo que aún se lea.</translation>
    </message>
    <message>
        <source>Salvage a Damaged File…</source>
        <translation>Rescatar un archivo dañado…</translation>
    </message>
    <message>
        <source>Restore From Backup</source>
        <translation>Restaurar un respaldo</translation>
    </message>
    <message>
        <source>“%1” as it is now is kept beside the backups first, so this can be taken back.</source>
        <translation>“%1”, tal como está ahora, se guarda antes junto a los respaldos, así que esto se puede revertir.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there, then restore.</source>
        <translation>“%1” está abierto en otra ventana. Ciérralo allí y luego restáuralo.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The backup of “%1” is back in place.</source>
        <translation>El respaldo de “%1” está de vuelta en su lugar.</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>Restaurar un respaldo…</translation>
    </message>
    <message>
        <source>The backup is back in place.</source>
        <translation>El respaldo está de vuelta en su lugar.</translation>
    </message>
    <message>
        <source>The backup is back in place. What was there before is kept as “%1”.</source>
        <translation>El respaldo está de vuelta en su lugar. Lo que había antes se conserva como “%1”.</translation>
    </message>
    <message>
        <source>Salvage a Damaged File</source>
        <translation>Rescatar un archivo dañado</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk);;All files (*)</source>
        <translation>Espacios de trabajo de Letterdesk (*.letterdesk);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there, then salvage.</source>
        <translation>“%1” está abierto en otra ventana. Ciérralo allí y luego rescátalo.</translation>
    </message>
    <message>
        <source>Where to Keep What Can Be Read</source>
        <translation>Dónde guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <comment>a file name</comment>
        <translation>%1 rescatado</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk)</source>
        <translation>Espacios de trabajo de Letterdesk (*.letterdesk)</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>Rescatando</translation>
    </message>
    <message>
        <source>What can be read of “%1” is in “%2” now. %3 The damaged file was not changed.</source>
        <translation>Lo que se puede leer de “%1” ya está en “%2”. %3 El archivo dañado no se cambió.</translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>Elegir el respaldo</translation>
    </message>
    <message>
        <source>Where to Keep the Restored Workspace</source>
        <translation>Dónde guardar el espacio de trabajo restaurado</translation>
    </message>
</context>
</TS>

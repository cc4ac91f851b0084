<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Bibliothek und Sicherungen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Version {version}. Your results, keys and record stay on this computer and in your bucket.</source>
        <translation>Version {version}. Ergebnisse, Schlüssel und Aufzeichnungen bleiben auf diesem Computer und in Ihrem Bucket.</translation>
    </message>
    <message>
        <source>Versions and folders as text, for a report. No key and no prompt is among them.</source>
        <translation>Versionen und Ordner als Text, für eine Meldung. Kein Schlüssel und kein Prompt ist dabei.</translation>
    </message>
</context>
<context>
    <name>ActionsRow</name>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Grab frame</source>
        <translation>Bild greifen</translation>
    </message>
    <message>
        <source>Make a video from it</source>
        <translation>Video daraus machen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Als Eingabe</translation>
    </message>
</context>
<context>
    <name>ActiveLinks</name>
    <message>
        <source>A stopped link opens no more. Your originals stay.</source>
        <translation>Ein beendeter Link öffnet nicht mehr. Ihre Originale bleiben.</translation>
    </message>
    <message>
        <source>Active links</source>
        <translation>Aktive Links</translation>
    </message>
    <message>
        <source>No link opens now.</source>
        <translation>Kein Link ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping a link deletes the shared copy. Your originals stay.</source>
        <translation>Einen Link zu beenden löscht die geteilte Kopie. Ihre Originale bleiben.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n files copied</source>
        <translation>
            <numerusform>%n Datei kopiert</numerusform>
            <numerusform>%n Dateien kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Found again, with %n other(s) that were moved along.</source>
        <translation>
            <numerusform>Wiedergefunden, mit %n weiteren, das mitverschoben wurde.</numerusform>
            <numerusform>Wiedergefunden, mit %n weiteren, die mitverschoben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>No video model is listed yet. Try again in a moment.</source>
        <translation>Noch ist kein Videomodell gelistet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation>Prompt kopiert</translation>
    </message>
    <message>
        <source>The file is back where it was.</source>
        <translation>Die Datei ist wieder an ihrem Platz.</translation>
    </message>
    <message>
        <source>The file is found again.</source>
        <translation>Die Datei ist wiedergefunden.</translation>
    </message>
    <message>
        <source>The prompt is in Create; model and settings stay as they are.</source>
        <translation>Der Prompt steht in „Erstellen“; Modell und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The prompt of this file is not known. Use it as an input instead.</source>
        <translation>Der Prompt dieser Datei ist nicht bekannt. Nehmen Sie sie stattdessen als Eingabe.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Each job</source>
        <translation>Jeden Auftrag</translation>
    </message>
    <message>
        <source>Failures only</source>
        <translation>Nur Fehlschläge</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>JSON, such as {example}</source>
        <translation>JSON, etwa {example}</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation>1 Prompt</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 Video</translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation>Wert zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Add {n} to the queue</source>
        <translation>{n} in die Warteschlange</translation>
    </message>
    <message>
        <source>Choose a CSV file first</source>
        <translation>Zuerst eine CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Cost or problem</source>
        <translation>Kosten oder Problem</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Eingabebild</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>No prompt in this row.</source>
        <translation>Kein Prompt in dieser Zeile.</translation>
    </message>
    <message>
        <source>No row is ready</source>
        <translation>Keine Zeile ist bereit</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Say which column is the prompt</source>
        <translation>Sagen Sie, welche Spalte der Prompt ist</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shape {shape} is not offered.</source>
        <translation>Die Form {shape} gibt es nicht.</translation>
    </message>
    <message>
        <source>Shape {shape} is not offered. {nearest} is the nearest.</source>
        <translation>Die Form {shape} gibt es nicht. {nearest} kommt am nächsten.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>These are {n} prompts. A batch takes {most}.</source>
        <translation>Das sind {n} Prompts. Ein Stapel fasst {most}.</translation>
    </message>
    <message>
        <source>Tick a prompt first</source>
        <translation>Zuerst einen Prompt ankreuzen</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Zuerst einen Prompt schreiben</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>etwa {money}</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>images looked up in {folder}</source>
        <translation>Bilder werden in {folder} gesucht</translation>
    </message>
    <message>
        <source>leaves {left} of today’s {limit}</source>
        <translation>lässt {left} von heutigen {limit}</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>noch keine Werte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>passes today’s {limit} by {over}</source>
        <translation>überschreitet heutige {limit} um {over}</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>{file} is no file beside the CSV file.</source>
        <translation>{file} ist keine Datei neben der CSV-Datei.</translation>
    </message>
    <message>
        <source>{file} is not in the folder.</source>
        <translation>{file} ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>{n} at a time</source>
        <translation>{n} gleichzeitig</translation>
    </message>
    <message>
        <source>{n} at a time, about {time}</source>
        <translation>{n} gleichzeitig, etwa {time}</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} prompts, {ticked} ticked</source>
        <translation>{n} Prompts, {ticked} angekreuzt</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} Videos</translation>
    </message>
    <message>
        <source>{product} = {n} prompts, {ticked} ticked</source>
        <translation>{product} = {n} Prompts, {ticked} angekreuzt</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns, {encoding}, {delimiter}</source>
        <translation>{rows} Zeilen, {columns} Spalten, {encoding}, {delimiter}</translation>
    </message>
    <message>
        <source>“{value}” is no value for {field}.</source>
        <translation>„{value}“ ist kein Wert für {field}.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Add {n} prompts to the queue?</source>
        <translation>{n} Prompts in die Warteschlange stellen?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Prompt matrix</source>
        <translation>Prompt-Matrix</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Limit erhöhen</translation>
    </message>
    <message>
        <source>They make {what}. {pace}</source>
        <translation>Das ergibt {what}. {pace}</translation>
    </message>
    <message>
        <source>Where prompts come from</source>
        <translation>Woher Prompts kommen</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>ticked for some</source>
        <translation>bei einigen angekreuzt</translation>
    </message>
</context>
<context>
    <name>ChosenHead</name>
    <message>
        <source>Next of the selected</source>
        <translation>Nächstes der ausgewählten</translation>
    </message>
    <message>
        <source>Previous of the selected</source>
        <translation>Voriges der ausgewählten</translation>
    </message>
</context>
<context>
    <name>CollectPopover</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Find or make a collection</source>
        <translation>Sammlung suchen oder anlegen</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>No collections yet. Write a name and press Enter.</source>
        <translation>Noch keine Sammlungen. Schreiben Sie einen Namen und drücken Sie Eingabe.</translation>
    </message>
</context>
<context>
    <name>ColumnChart</name>
    <message>
        <source>Chart of what was made</source>
        <translation>Diagramm dessen, was gemacht wurde</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>{day}. {facts}</source>
        <translation>{day}. {facts}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>Nichts heißt „{typed}“.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Einzelansicht</translation>
    </message>
    <message>
        <source>{name}  {key}</source>
        <translation>{name}  {key}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finish: keep {kept}</source>
        <translation>Fertig: {kept} behalten</translation>
    </message>
    <message>
        <source>Finish: keep {kept}, move {rejected} to trash</source>
        <translation>Fertig: {kept} behalten, {rejected} in den Papierkorb</translation>
    </message>
    <message>
        <source>Finish: move {rejected} to trash</source>
        <translation>Fertig: {rejected} in den Papierkorb</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>Ihre Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} behalten</translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} moved to trash</source>
        <translation>{kept} behalten, {rejected} in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>{n} settings differ.</source>
        <translation>{n} Einstellungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>{rejected} moved to trash</source>
        <translation>{rejected} in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>{settings} and {last} differ. Everything else is the same.</source>
        <translation>{settings} und {last} unterscheiden sich. Alles andere ist gleich.</translation>
    </message>
    <message>
        <source>{setting} differs. Everything else is the same.</source>
        <translation>{setting} unterscheidet sich. Alles andere ist gleich.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>2 panes</source>
        <translation>2 Bereiche</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Another result in this pane (Page Down)</source>
        <translation>Anderes Ergebnis in diesem Bereich (Bild ab)</translation>
    </message>
    <message>
        <source>Another result in this pane (Page Up)</source>
        <translation>Anderes Ergebnis in diesem Bereich (Bild auf)</translation>
    </message>
    <message>
        <source>Back to the gallery (Esc)</source>
        <translation>Zurück zur Galerie (Esc)</translation>
    </message>
    <message>
        <source>Compare bar</source>
        <translation>Vergleichsleiste</translation>
    </message>
    <message>
        <source>Compare {shown} of {total} selected</source>
        <translation>Vergleich von {shown} aus {total} ausgewählten</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit or 100% (Space)</source>
        <translation>Einpassen oder 100 % (Leertaste)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Same zoom and place</source>
        <translation>Gleicher Zoom und Ort</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What differs (I)</source>
        <translation>Was sich unterscheidet (I)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Wipe (W)</source>
        <translation>Überblenden (W)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>Vergrößern (Strg +)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl -)</source>
        <translation>Verkleinern (Strg -)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Bring it back to where the others are (Backspace)</source>
        <translation>Dorthin zurück, wo die anderen sind (Rücktaste)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Offset {x}%, {y}%</source>
        <translation>Versatz {x} %, {y} %</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>{offset}. Bring it back</source>
        <translation>{offset}. Zurückholen</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>30 days ago</source>
        <translation>vor 30 Tagen</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>vor 7 Tagen</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>Eine Sammlung</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>Favorit oder nicht</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images or videos, and how they were made</source>
        <translation>Bilder oder Videos und wie sie entstanden</translation>
    </message>
    <message>
        <source>In the bucket or not yet</source>
        <translation>Im Bucket oder noch nicht</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Made before a day</source>
        <translation>Vor einem Tag entstanden</translation>
    </message>
    <message>
        <source>Made on a day or later</source>
        <translation>An einem Tag oder später entstanden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Newest or oldest first</source>
        <translation>Neueste oder älteste zuerst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>One of your tags</source>
        <translation>Eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>Over ${dollars}</source>
        <translation>Über {dollars} $</translation>
    </message>
    <message>
        <source>The model that made it</source>
        <translation>Das Modell, das es gemacht hat</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Under ${dollars}</source>
        <translation>Unter {dollars} $</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <source>With a link that is open</source>
        <translation>Mit offenem Link</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Ready to edit</source>
        <translation>Bereit zum Bearbeiten</translation>
    </message>
    <message>
        <source>Remixed from {name}</source>
        <translation>Remix aus {name}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>ComposerFooter</name>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch (Ctrl Shift Enter)</source>
        <translation>Stapel (Strg Umschalt Eingabe)</translation>
    </message>
    <message>
        <source>Queue for when online</source>
        <translation>Einreihen, bis Sie online sind</translation>
    </message>
</context>
<context>
    <name>ComposerForm</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Follow the prompt</source>
        <translation>Dem Prompt folgen</translation>
    </message>
    <message>
        <source>Keep the image</source>
        <translation>Das Bild behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>1 job waits.</source>
        <translation>1 Auftrag wartet.</translation>
    </message>
    <message>
        <source>1 result is safe on this computer and will upload when the bucket is back.</source>
        <translation>1 Ergebnis ist auf diesem Computer sicher und wird hochgeladen, sobald der Bucket zurück ist.</translation>
    </message>
    <message>
        <source>Next try in {n} s.</source>
        <translation>Nächster Versuch in {n} s.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>The queue is paused. 1 job waits; running ones finish.</source>
        <translation>Die Warteschlange ist angehalten. 1 Auftrag wartet; laufende werden fertig.</translation>
    </message>
    <message>
        <source>The queue is paused. Running jobs finish; no new one starts.</source>
        <translation>Die Warteschlange ist angehalten. Laufende Aufträge werden fertig; kein neuer startet.</translation>
    </message>
    <message>
        <source>The queue is paused. {n} jobs wait; running ones finish.</source>
        <translation>Die Warteschlange ist angehalten. {n} Aufträge warten; laufende werden fertig.</translation>
    </message>
    <message>
        <source>This disk is full. The queue is paused and nothing is lost. Free {n} GB to go on.</source>
        <translation>Dieser Datenträger ist voll. Die Warteschlange ist angehalten und nichts ist verloren. Schaffen Sie {n} GB Platz, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This would pass the {limit} a day you set. Spent today: {spent}.</source>
        <translation>Damit wären Ihre {limit} am Tag überschritten. Heute ausgegeben: {spent}.</translation>
    </message>
    <message>
        <source>This would pass the {limit} a month you set. Spent this month: {spent}.</source>
        <translation>Damit wären Ihre {limit} im Monat überschritten. Diesen Monat ausgegeben: {spent}.</translation>
    </message>
    <message>
        <source>You have spent {spent} of the {limit} a day you set.</source>
        <translation>Sie haben {spent} von {limit} am Tag ausgegeben.</translation>
    </message>
    <message>
        <source>You have spent {spent} of the {limit} a month you set.</source>
        <translation>Sie haben {spent} von {limit} im Monat ausgegeben.</translation>
    </message>
    <message>
        <source>You&apos;re offline. Local models still work; hosted jobs wait.</source>
        <translation>Sie sind offline. Lokale Modelle arbeiten weiter; gehostete Aufträge warten.</translation>
    </message>
    <message>
        <source>{bucket} is back. 1 result uploaded.</source>
        <translation>{bucket} ist zurück. 1 Ergebnis hochgeladen.</translation>
    </message>
    <message>
        <source>{bucket} is back. {n} results uploaded.</source>
        <translation>{bucket} ist zurück. {n} Ergebnisse hochgeladen.</translation>
    </message>
    <message>
        <source>{n} jobs wait.</source>
        <translation>{n} Aufträge warten.</translation>
    </message>
    <message>
        <source>{n} results are safe on this computer and will upload when the bucket is back.</source>
        <translation>{n} Ergebnisse sind auf diesem Computer sicher und werden hochgeladen, sobald der Bucket zurück ist.</translation>
    </message>
    <message>
        <source>{provider} asks us to slow down.</source>
        <translation>{provider} bittet um langsameres Tempo.</translation>
    </message>
    <message>
        <source>{provider} refused the key. It may have been revoked. Jobs for your other providers still run.</source>
        <translation>{provider} lehnte den Schlüssel ab. Er wurde vielleicht widerrufen. Aufträge bei anderen Anbietern laufen weiter.</translation>
    </message>
    <message>
        <source>{provider} says this account has no credit left. 1 job waits until you add some.</source>
        <translation>{provider} meldet, dass dieses Konto kein Guthaben mehr hat. 1 Auftrag wartet, bis Sie aufladen.</translation>
    </message>
    <message>
        <source>{provider} says this account has no credit left. {n} jobs wait until you add some.</source>
        <translation>{provider} meldet, dass dieses Konto kein Guthaben mehr hat. {n} Aufträge warten, bis Sie aufladen.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
</context>
<context>
    <name>CopyQuestion</name>
    <message>
        <source>Copy them</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>1 result copied to {bucket}.</source>
        <translation>1 Ergebnis nach {bucket} kopiert.</translation>
    </message>
    <message>
        <source>1 result made before is not in {bucket}. Copy it too?</source>
        <translation>1 früheres Ergebnis ist nicht in {bucket}. Auch kopieren?</translation>
    </message>
    <message>
        <source>Copying to {bucket}</source>
        <translation>Wird nach {bucket} kopiert</translation>
    </message>
    <message>
        <source>Copying to {bucket}: {n} of {total}</source>
        <translation>Nach {bucket}: {n} von {total}</translation>
    </message>
    <message>
        <source>{n} results copied to {bucket}.</source>
        <translation>{n} Ergebnisse nach {bucket} kopiert.</translation>
    </message>
    <message>
        <source>{n} results made before are not in {bucket}. Copy them too?</source>
        <translation>{n} frühere Ergebnisse sind nicht in {bucket}. Auch kopieren?</translation>
    </message>
    <message>
        <source>{n} were left out: their files are not on this computer.</source>
        <translation>{n} wurden ausgelassen: Ihre Dateien sind nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Part to keep</source>
        <translation>Ausschnitt</translation>
    </message>
</context>
<context>
    <name>CropSheet</name>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop {name}</source>
        <translation>{name} zuschneiden</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Shape {shape}</source>
        <translation>Form {shape}</translation>
    </message>
</context>
<context>
    <name>CsvPage</name>
    <message>
        <source>A CSV file with a column for the prompt. Columns are matched by their names.</source>
        <translation>Eine CSV-Datei mit einer Spalte für den Prompt. Spalten werden nach ihren Namen zugeordnet.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>Model for all rows</source>
        <translation>Modell für alle Zeilen</translation>
    </message>
    <message>
        <source>Rows from a table</source>
        <translation>Zeilen einer Tabelle</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Keep the ratio</source>
        <translation>Seitenverhältnis behalten</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>W</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}.</source>
        <translation>{megapixels} MP, auf {step} gerundet.</translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}. This model takes up to {most} MP.</source>
        <translation>{megapixels} MP, auf {step} gerundet. Dieses Modell nimmt bis {most} MP.</translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Write it as {day}.</source>
        <translation>Schreiben Sie es als {day}.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n active links to it stop working.</source>
        <translation>
            <numerusform>%n aktiver Link dazu funktioniert dann nicht mehr.</numerusform>
            <numerusform>%n aktive Links dazu funktionieren dann nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active links to them stop working.</source>
        <translation>
            <numerusform>%n aktiver Link dazu funktioniert dann nicht mehr.</numerusform>
            <numerusform>%n aktive Links dazu funktionieren dann nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were imported where they lie; these files are your own and stay.</source>
        <translation>
            <numerusform>%n davon wurde an Ort und Stelle importiert; diese Datei gehört Ihnen und bleibt.</numerusform>
            <numerusform>%n davon wurden an Ort und Stelle importiert; diese Dateien gehören Ihnen und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay for now: a job still works on them.</source>
        <translation>
            <numerusform>%n bleibt vorerst: Ein Auftrag arbeitet noch damit.</numerusform>
            <numerusform>%n bleiben vorerst: Ein Auftrag arbeitet noch damit.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 active link to it stops working.</source>
        <translation>1 aktiver Link dazu funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>1 active link to them stops working.</source>
        <translation>1 aktiver Link dazu funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation>
            <numerusform>%n Element endgültig löschen?</numerusform>
            <numerusform>%n Elemente endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 item</source>
        <translation>1 Element löschen</translation>
    </message>
    <message>
        <source>Delete 1 item for good?</source>
        <translation>1 Element endgültig löschen?</translation>
    </message>
    <message>
        <source>It leaves the library. The file is your own and stays where it is.</source>
        <translation>Es verlässt die Bibliothek. Die Datei gehört Ihnen und bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>It leaves this computer and {bucket}.</source>
        <translation>Es verlässt diesen Computer und {bucket}.</translation>
    </message>
    <message>
        <source>It leaves this computer.</source>
        <translation>Es verlässt diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) out of the library?</source>
        <translation>
            <numerusform>%n Element aus der Bibliothek nehmen?</numerusform>
            <numerusform>%n Elemente aus der Bibliothek nehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n item(s)</source>
        <translation>
            <numerusform>%n Element herausnehmen</numerusform>
            <numerusform>%n Elemente herausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the library. The files are your own and stay where they are.</source>
        <translation>Sie verlassen die Bibliothek. Die Dateien gehören Ihnen und bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>They leave this computer and {bucket}.</source>
        <translation>Sie verlassen diesen Computer und {bucket}.</translation>
    </message>
    <message>
        <source>They leave this computer.</source>
        <translation>Sie verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{n} of {count} selected · {size}</source>
        <translation>{n} von {count} ausgewählt · {size}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Choose a picture or video to see how it was made and where it is kept.</source>
        <translation>Wählen Sie ein Bild oder Video, um zu sehen, wie es entstand und wo es liegt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Schlagwörter und Sammlungen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>DiffersPanel</name>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message numerus="yes">
        <source>%n deleted for good.</source>
        <translation>
            <numerusform>%n endgültig gelöscht.</numerusform>
            <numerusform>%n endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the library; your own files stay where they are.</source>
        <translation>
            <numerusform>%n aus der Bibliothek genommen; Ihre eigene Datei bleibt, wo sie ist.</numerusform>
            <numerusform>%n aus der Bibliothek genommen; Ihre eigenen Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will go by themselves when Vitrine opens next: {reason}</source>
        <translation>
            <numerusform>%n verschwindet von selbst, wenn Vitrine das nächste Mal startet: {reason}</numerusform>
            <numerusform>%n verschwinden von selbst, wenn Vitrine das nächste Mal startet: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Something stays: {reason}</source>
        <translation>Etwas bleibt: {reason}</translation>
    </message>
    <message>
        <source>{size} freed on this computer.</source>
        <translation>{size} auf diesem Computer frei geworden.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop the folder to import it</source>
        <translation>Ordner hier ablegen, um ihn zu importieren</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose.</source>
        <translation>Hier ablegen, einfügen oder wählen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>4 KB came back unchanged.</source>
        <translation>4 KB kamen unverändert zurück.</translation>
    </message>
    <message>
        <source>A batch takes {0} rows and {1} columns.</source>
        <translation>Ein Stapel fasst {0} Zeilen und {1} Spalten.</translation>
    </message>
    <message>
        <source>A day at most</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>A deleted result can be brought back from the bucket.</source>
        <translation>Ein gelöschtes Ergebnis kann aus dem Bucket zurückgeholt werden.</translation>
    </message>
    <message>
        <source>A file is too large for {0}. {1}</source>
        <translation>Eine Datei ist zu groß für {0}. {1}</translation>
    </message>
    <message>
        <source>A month at most</source>
        <translation>Höchstens im Monat</translation>
    </message>
    <message>
        <source>A name needs at least one letter. Nothing was changed.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A profile of the AWS tools; empty to use the keys below.</source>
        <translation>Ein Profil der AWS-Werkzeuge; leer, um die Schlüssel unten zu verwenden.</translation>
    </message>
    <message>
        <source>A signed link opened without credentials.</source>
        <translation>Ein signierter Link ließ sich ohne Zugangsdaten öffnen.</translation>
    </message>
    <message>
        <source>A signed link was answered with {0} instead of the file.</source>
        <translation>Auf einen signierten Link kam {0} statt der Datei.</translation>
    </message>
    <message>
        <source>A slash begins a folder. New results only; nothing is renamed.</source>
        <translation>Ein Schrägstrich beginnt einen Ordner. Nur für neue Ergebnisse; nichts wird umbenannt.</translation>
    </message>
    <message>
        <source>A smart filter needs a search of 1 to {0} characters.</source>
        <translation>Ein Smart-Filter braucht eine Suche mit 1 bis {0} Zeichen.</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>Add credit at {0}, then start the job again.</source>
        <translation>Laden Sie das Guthaben bei {0} auf und starten Sie den Auftrag dann erneut.</translation>
    </message>
    <message>
        <source>Add the file to the form again.</source>
        <translation>Fügen Sie die Datei dem Formular erneut hinzu.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressierung</translation>
    </message>
    <message>
        <source>All keys begin with it.</source>
        <translation>Alle Objektschlüssel beginnen damit.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another results folder.</source>
        <translation>Erlauben Sie das Schreiben in den Ordner oder wählen Sie einen anderen Ergebnisordner.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Bereits abgeholt</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Bereits geöffnet</translation>
    </message>
    <message>
        <source>Already replaced</source>
        <translation>Bereits ersetzt</translation>
    </message>
    <message>
        <source>An access key and its secret belong together: enter both.</source>
        <translation>Zugriffsschlüssel und Geheimnis gehören zusammen: Geben Sie beide ein.</translation>
    </message>
    <message>
        <source>An input file of this job cannot be read any more. Nothing was sent.</source>
        <translation>Eine Eingabedatei dieses Auftrags ist nicht mehr lesbar. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Another program holds the library. Nothing was changed.</source>
        <translation>Ein anderes Programm hält die Bibliothek fest. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Answer it there, then go on.</source>
        <translation>Antworten Sie dort und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation>Mindestens {0}.</translation>
    </message>
    <message>
        <source>At most {0} items.</source>
        <translation>Höchstens {0} Elemente.</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>Höchstens {0}.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket away</source>
        <translation>Bucket nicht erreichbar</translation>
    </message>
    <message>
        <source>Bucket is full</source>
        <translation>Bucket ist voll</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>Bucket-Name</translation>
    </message>
    <message>
        <source>Bucket refused</source>
        <translation>Bucket lehnt ab</translation>
    </message>
    <message>
        <source>Bytes; a larger result is left at the service.</source>
        <translation>Bytes; ein größeres Ergebnis bleibt beim Dienst.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>CA file not usable</source>
        <translation>CA-Datei unbrauchbar</translation>
    </message>
    <message>
        <source>Cannot make the library</source>
        <translation>Bibliothek nicht anlegbar</translation>
    </message>
    <message>
        <source>Cannot read file</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>Certificate unknown</source>
        <translation>Zertifikat unbekannt</translation>
    </message>
    <message>
        <source>Change a setting, or choose another model.</source>
        <translation>Ändern Sie eine Einstellung oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Change a setting, or retry.</source>
        <translation>Ändern Sie eine Einstellung oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another results folder in Settings.</source>
        <translation>Ändern Sie die Rechte des Ordners oder wählen Sie in den Einstellungen einen anderen Ergebnisordner.</translation>
    </message>
    <message>
        <source>Change the marked values, then generate again.</source>
        <translation>Ändern Sie die markierten Werte und generieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Change the prompt or the picture.</source>
        <translation>Ändern Sie den Prompt oder das Bild.</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY and HTTPS_PROXY.</source>
        <translation>Prüfen Sie HTTP_PROXY und HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Check endpoint, CA file and the AWS configuration file.</source>
        <translation>Prüfen Sie Endpunkt, CA-Datei und die AWS-Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Check looks again; Run again may be charged twice.</source>
        <translation>„Prüfen“ sieht noch einmal nach; „Erneut ausführen“ kann doppelt berechnet werden.</translation>
    </message>
    <message>
        <source>Check that the endpoint is the S3 address and not a console or web page.</source>
        <translation>Prüfen Sie, ob der Endpunkt die S3-Adresse ist und keine Konsole oder Webseite.</translation>
    </message>
    <message>
        <source>Check the access key and the endpoint; the key may have been deleted or switched off.</source>
        <translation>Prüfen Sie Zugriffsschlüssel und Endpunkt; der Schlüssel könnte gelöscht oder abgeschaltet sein.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name and the endpoint, or create the bucket.</source>
        <translation>Prüfen Sie den Namen des Buckets und den Endpunkt oder legen Sie den Bucket an.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then press Retry.</source>
        <translation>Prüfen Sie den Datenträger und den freien Platz und drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the disk, then generate or download the result again.</source>
        <translation>Prüfen Sie den Datenträger und generieren oder laden Sie das Ergebnis dann erneut.</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>Prüfen Sie den Datenträger und drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s network.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts und das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set VITRINE_HOME to another place.</source>
        <translation>Prüfen Sie die Rechte des Ordners oder setzen Sie VITRINE_HOME auf einen anderen Ort.</translation>
    </message>
    <message>
        <source>Check the name, or choose another model.</source>
        <translation>Prüfen Sie den Namen oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Check the network. Vitrine tries again by itself.</source>
        <translation>Prüfen Sie das Netzwerk. Vitrine versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Check the port; the server may be switched off.</source>
        <translation>Prüfen Sie den Port; der Server könnte ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Check the region, the endpoint and the addressing; uploads work all the same.</source>
        <translation>Prüfen Sie Region, Endpunkt und Adressierung; das Hochladen funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address in the settings or the environment.</source>
        <translation>Prüfen Sie die Adresse des Dienstes in den Einstellungen oder der Umgebung.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and whether a firewall or proxy opens secure connections.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und ob eine Firewall oder ein Proxy sichere Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Choose a collection that does not stand in it.</source>
        <translation>Wählen Sie eine Sammlung, die nicht darin liegt.</translation>
    </message>
    <message>
        <source>Choose a results folder on a disk that takes large files (exFAT, NTFS, APFS or ext4).</source>
        <translation>Wählen Sie einen Ergebnisordner auf einem Datenträger für große Dateien (exFAT, NTFS, APFS oder ext4).</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines von: {0}.</translation>
    </message>
    <message>
        <source>Choose the file again in the settings; it is a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>Wählen Sie die Datei in den Einstellungen erneut; es ist eine Textdatei, die mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Choose the model again to use its latest version.</source>
        <translation>Wählen Sie das Modell erneut, um die neueste Version zu verwenden.</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and choose that copy.</source>
        <translation>Kopieren Sie es in einen eigenen Ordner und wählen Sie diese Kopie.</translation>
    </message>
    <message>
        <source>Copy not sound</source>
        <translation>Kopie fehlerhaft</translation>
    </message>
    <message>
        <source>Copy the details and report them; the log has the rest.</source>
        <translation>Kopieren Sie die Details und melden Sie sie; das Protokoll enthält den Rest.</translation>
    </message>
    <message>
        <source>Copy the key again and put it in Settings.</source>
        <translation>Kopieren Sie den Schlüssel erneut und tragen Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Copying to</source>
        <translation>Wird kopiert nach</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Unterwegs beschädigt</translation>
    </message>
    <message>
        <source>Days in the trash</source>
        <translation>Tage im Papierkorb</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Mitteilungen</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Laden oder exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Empty for AWS; else the address of the S3 service.</source>
        <translation>Leer für AWS; sonst die Adresse des S3-Dienstes.</translation>
    </message>
    <message>
        <source>Empty: Vitrine in your Pictures folder.</source>
        <translation>Leer: Vitrine in Ihrem Bilderordner.</translation>
    </message>
    <message>
        <source>Empty: the public service, or REPLICATE_BASE_URL.</source>
        <translation>Leer: der öffentliche Dienst oder REPLICATE_BASE_URL.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter an access key in the settings, choose an AWS profile, or set AWS_ACCESS_KEY_ID.</source>
        <translation>Geben Sie in den Einstellungen einen Zugriffsschlüssel ein, wählen Sie ein AWS-Profil oder setzen Sie AWS_ACCESS_KEY_ID.</translation>
    </message>
    <message>
        <source>Enter it in the settings.</source>
        <translation>Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Enter text.</source>
        <translation>Geben Sie Text ein.</translation>
    </message>
    <message>
        <source>Enter the bucket&apos;s name only.</source>
        <translation>Geben Sie nur den Namen des Buckets ein.</translation>
    </message>
    <message>
        <source>Enter the secret key again; a space or line end may have been pasted with it.</source>
        <translation>Geben Sie den geheimen Schlüssel erneut ein; ein Leerzeichen oder Zeilenende könnte mit eingefügt worden sein.</translation>
    </message>
    <message>
        <source>Everything works. Whether deleted results can be brought back could not be asked.</source>
        <translation>Alles funktioniert. Ob gelöschte Ergebnisse zurückgeholt werden können, ließ sich nicht erfragen.</translation>
    </message>
    <message>
        <source>Everything works. With versioning on, a deleted result can be brought back from the bucket.</source>
        <translation>Alles funktioniert. Mit Versionierung kann ein gelöschtes Ergebnis aus dem Bucket zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Export the file instead, or connect a bucket to share from there.</source>
        <translation>Exportieren Sie die Datei stattdessen oder verbinden Sie einen Bucket, um von dort zu teilen.</translation>
    </message>
    <message>
        <source>File has changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>First steps put away</source>
        <translation>Erste Schritte ausgeblendet</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>Ordner im Bucket</translation>
    </message>
    <message>
        <source>Folder is read-only</source>
        <translation>Ordner schreibgeschützt</translation>
    </message>
    <message>
        <source>Folder not usable</source>
        <translation>Ordner unbrauchbar</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>For a server with its own certificate.</source>
        <translation>Für einen Server mit eigenem Zertifikat.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space, or choose a results folder on another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ergebnisordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>Schaffen Sie Platz und drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Free space or raise the quota at the service; it is tried again by itself.</source>
        <translation>Schaffen Sie Platz oder erhöhen Sie das Kontingent beim Dienst; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Generate it again.</source>
        <translation>Generieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Generating it again will be charged again.</source>
        <translation>Erneutes Generieren wird erneut berechnet.</translation>
    </message>
    <message>
        <source>Half a key</source>
        <translation>Halber Schlüssel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hours; at most 168 in a bucket.</source>
        <translation>Stunden; in einem Bucket höchstens 168.</translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <translation>Wie der Bucket in der Adresse steht.</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect it again; else choose another results folder.</source>
        <translation>Liegt er auf einem Wechsel- oder Netzlaufwerk, verbinden Sie es wieder; sonst wählen Sie einen anderen Ergebnisordner.</translation>
    </message>
    <message>
        <source>If it is still on this computer, upload it again.</source>
        <translation>Ist es noch auf diesem Computer, laden Sie es erneut hoch.</translation>
    </message>
    <message>
        <source>If it speaks https, write the endpoint with https://.</source>
        <translation>Spricht er https, schreiben Sie den Endpunkt mit https://.</translation>
    </message>
    <message>
        <source>If it speaks https, write the endpoint with https://; else look for the S3 address of the service.</source>
        <translation>Spricht er https, schreiben Sie den Endpunkt mit https://; sonst suchen Sie die S3-Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>If the server is your own or your company&apos;s, choose its CA file in the settings.</source>
        <translation>Gehört der Server Ihnen oder Ihrer Firma, wählen Sie seine CA-Datei in den Einstellungen.</translation>
    </message>
    <message>
        <source>In all.</source>
        <translation>Insgesamt.</translation>
    </message>
    <message>
        <source>In per cent, for the whole window.</source>
        <translation>In Prozent, für das ganze Fenster.</translation>
    </message>
    <message>
        <source>In the connection test.</source>
        <translation>Im Verbindungstest.</translation>
    </message>
    <message>
        <source>In the gallery, from left to right.</source>
        <translation>In der Galerie, von links nach rechts.</translation>
    </message>
    <message>
        <source>In the model list.</source>
        <translation>In der Modellliste.</translation>
    </message>
    <message>
        <source>In the viewer.</source>
        <translation>In der Einzelansicht.</translation>
    </message>
    <message>
        <source>Input is missing</source>
        <translation>Eingabe fehlt</translation>
    </message>
    <message>
        <source>Input missing</source>
        <translation>Eingabe fehlt</translation>
    </message>
    <message>
        <source>It has: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, look for a proxy in between.</source>
        <translation>Es wird von selbst erneut versucht; bleibt es so, suchen Sie nach einem Proxy dazwischen.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, this service cannot be relied on.</source>
        <translation>Es wird von selbst erneut versucht; bleibt es so, ist auf diesen Dienst kein Verlass.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>It may be charged.</source>
        <translation>Es kann berechnet werden.</translation>
    </message>
    <message>
        <source>It starts with https:// and holds no user name.</source>
        <translation>Sie beginnt mit https:// und enthält keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>It was cancelled at {0}. {1}</source>
        <translation>Der Auftrag wurde bei {0} abgebrochen. {1}</translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation>Es wurde berechnet.</translation>
    </message>
    <message>
        <source>Its first line names the columns, one of them “prompt”.</source>
        <translation>Die erste Zeile nennt die Spalten, eine davon „prompt“.</translation>
    </message>
    <message>
        <source>Its name holds characters that are no text.</source>
        <translation>Ihr Name enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>Job has moved on</source>
        <translation>Auftrag ist weiter</translation>
    </message>
    <message>
        <source>Job {0} has steps left and cannot be discarded.</source>
        <translation>Auftrag {0} ist noch nicht fertig und kann nicht verworfen werden.</translation>
    </message>
    <message>
        <source>Job {0} is no longer queued.</source>
        <translation>Auftrag {0} steht nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>Job {0} is no longer {1}.</source>
        <translation>Auftrag {0} ist nicht mehr {1}.</translation>
    </message>
    <message>
        <source>Job {0} was retried or discarded before.</source>
        <translation>Auftrag {0} wurde schon wiederholt oder verworfen.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Aufträge gleichzeitig</translation>
    </message>
    <message>
        <source>Jobs at once per provider</source>
        <translation>Aufträge gleichzeitig je Anbieter</translation>
    </message>
    <message>
        <source>Keep it in the folder.</source>
        <translation>Behalten Sie es im Ordner.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Keyring failed</source>
        <translation>Schlüsselbund fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keyring silent</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Keys from the AWS tools.</source>
        <translation>Schlüssel der AWS-Werkzeuge.</translation>
    </message>
    <message>
        <source>Keys from the environment.</source>
        <translation>Schlüssel aus der Umgebung.</translation>
    </message>
    <message>
        <source>The service knows these keys.</source>
        <translation>Der Dienst kennt diese Schlüssel.</translation>
    </message>
    <message>
        <source>Keys set now are kept until you quit, not saved.</source>
        <translation>Jetzt gesetzte Schlüssel bleiben bis zum Beenden, werden aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>A copy in {0} is not what was written. The import stopped; what was imported is safe.</source>
        <translation>Eine Kopie in {0} ist nicht, was geschrieben wurde. Der Import ist beendet; was importiert ist, ist sicher.</translation>
    </message>
    <message>
        <source>A copy stays in {0}, which is not connected now.</source>
        <translation>Eine Kopie bleibt in {0}; der Bucket ist gerade nicht verbunden.</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Gehört schon dazu</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Eine andere Datei</translation>
    </message>
    <message>
        <source>Check the disk, then go on with the import.</source>
        <translation>Prüfen Sie den Datenträger und machen Sie dann mit dem Import weiter.</translation>
    </message>
    <message>
        <source>Check the disk, then import the folder again.</source>
        <translation>Prüfen Sie den Datenträger und importieren Sie dann den Ordner wieder.</translation>
    </message>
    <message>
        <source>Choose the file itself; a changed or converted copy does not fit.</source>
        <translation>Wählen Sie die Datei selbst; eine geänderte oder umgewandelte Kopie passt nicht.</translation>
    </message>
    <message>
        <source>Choose where it was moved to.</source>
        <translation>Wählen Sie, wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Choose where the file was moved to.</source>
        <translation>Wählen Sie, wohin die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>Copy is damaged</source>
        <translation>Kopie beschädigt</translation>
    </message>
    <message>
        <source>File not deleted</source>
        <translation>Datei nicht gelöscht</translation>
    </message>
    <message>
        <source>Free some space, then go on with the import.</source>
        <translation>Schaffen Sie Platz und machen Sie dann mit dem Import weiter.</translation>
    </message>
    <message>
        <source>Import it again when it is complete.</source>
        <translation>Importieren Sie sie wieder, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importieren Sie sie wieder.</translation>
    </message>
    <message>
        <source>It cannot be opened: {0}.</source>
        <translation>Lässt sich nicht öffnen: {0}.</translation>
    </message>
    <message>
        <source>It changed while it was copied.</source>
        <translation>Sie hat sich beim Kopieren geändert.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>Sie hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>It is still being saved.</source>
        <translation>Es wird noch gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <source>Largest video</source>
        <translation>Größtes Video</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library busy</source>
        <translation>Bibliothek belegt</translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>Bibliothek beschädigt</translation>
    </message>
    <message>
        <source>Library from a newer Vitrine</source>
        <translation>Bibliothek einer neueren Version</translation>
    </message>
    <message>
        <source>Library not writable</source>
        <translation>Bibliothek nicht beschreibbar</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Links do not open</source>
        <translation>Links öffnen nicht</translation>
    </message>
    <message>
        <source>Links end after</source>
        <translation>Links enden nach</translation>
    </message>
    <message>
        <source>Links end after 7 days at most.</source>
        <translation>Links enden nach höchstens 7 Tagen.</translation>
    </message>
    <message>
        <source>Links to a bucket end after 7 days at most.</source>
        <translation>Links zu einem Bucket enden nach höchstens 7 Tagen.</translation>
    </message>
    <message>
        <source>Links work on the local network</source>
        <translation>Links funktionieren im lokalen Netz</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own page before generating again.</source>
        <translation>Sehen Sie auf der Seite des Dienstes nach, bevor Sie erneut generieren.</translation>
    </message>
    <message>
        <source>Look up the bucket&apos;s region at the service and enter it; check the endpoint too.</source>
        <translation>Schlagen Sie die Region des Buckets beim Dienst nach und tragen Sie sie ein; prüfen Sie auch den Endpunkt.</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Lost connection. {0} may have received the job and may charge for it. Checking costs nothing.</source>
        <translation>Verbindung verloren. {0} hat den Auftrag vielleicht erhalten und berechnet ihn womöglich. Prüfen kostet nichts.</translation>
    </message>
    <message>
        <source>Move the file away and start again for a new library, or put a copy from {0} in its place.</source>
        <translation>Verschieben Sie die Datei und starten Sie neu für eine neue Bibliothek, oder legen Sie eine Kopie aus {0} an ihre Stelle.</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Needed for files of 16 MB and more.</source>
        <translation>Nötig für Dateien ab 16 MB.</translation>
    </message>
    <message>
        <source>Next try in {0} s.</source>
        <translation>Nächster Versuch in {0} s.</translation>
    </message>
    <message>
        <source>No computer named {0} was found.</source>
        <translation>Kein Computer namens {0} gefunden.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <source>No encrypted connection to {0} came about.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu {0} zustande.</translation>
    </message>
    <message>
        <source>No free name</source>
        <translation>Kein freier Name</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>No keys for {0} were found. {1}</source>
        <translation>Für {0} wurden keine Schlüssel gefunden. {1}</translation>
    </message>
    <message>
        <source>No keys from profile</source>
        <translation>Keine Schlüssel vom Profil</translation>
    </message>
    <message>
        <source>No link made</source>
        <translation>Kein Link erstellt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No new job starts.</source>
        <translation>Kein neuer Auftrag startet.</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>No secret key</source>
        <translation>Kein geheimer Schlüssel</translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation>Bucket nicht gefunden</translation>
    </message>
    <message>
        <source>No such collection</source>
        <translation>Sammlung nicht gefunden</translation>
    </message>
    <message>
        <source>No such filter</source>
        <translation>Filter nicht gefunden</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>Kein solcher Ordner</translation>
    </message>
    <message>
        <source>No such job</source>
        <translation>Auftrag nicht gefunden</translation>
    </message>
    <message>
        <source>No such profile</source>
        <translation>Profil nicht gefunden</translation>
    </message>
    <message>
        <source>No such provider</source>
        <translation>Anbieter nicht gefunden</translation>
    </message>
    <message>
        <source>No such result</source>
        <translation>Ergebnis nicht gefunden</translation>
    </message>
    <message>
        <source>No system keyring was found. Keys will be kept until you quit, not saved.</source>
        <translation>Kein Schlüsselbund des Systems gefunden. Schlüssel bleiben bis zum Beenden, werden aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not a model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not an S3 address</source>
        <translation>Keine S3-Adresse</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Not encrypted there</source>
        <translation>Dort nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not in the bucket</source>
        <translation>Nicht im Bucket</translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>Nicht im Ordner</translation>
    </message>
    <message>
        <source>Not into itself</source>
        <translation>Nicht in sich selbst</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing answers at {0}.</source>
        <translation>Unter {0} antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing is known of the file of this result.</source>
        <translation>Von der Datei dieses Ergebnisses ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Your system&apos;s own wish counts too.</source>
        <translation>Nichts gleitet oder blendet. Auch der Wunsch Ihres Systems gilt.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation>Hier werden nur GET und HEAD beantwortet.</translation>
    </message>
    <message>
        <source>Only one half of the keys for {0} was found. {1}</source>
        <translation>Von den Schlüsseln für {0} wurde nur eine Hälfte gefunden. {1}</translation>
    </message>
    <message>
        <source>Only secure web addresses (https) are opened. The job&apos;s details hold the address.</source>
        <translation>Nur sichere Webadressen (https) werden geöffnet. Die Adresse steht in den Details des Auftrags.</translation>
    </message>
    <message>
        <source>Otherwise links to results in a folder open on this computer only.</source>
        <translation>Sonst öffnen Links zu Ergebnissen in einem Ordner nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Over the size limit</source>
        <translation>Über der Größengrenze</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Part of the key of each result in a bucket.</source>
        <translation>Teil des Objektschlüssels jedes Ergebnisses in einem Bucket.</translation>
    </message>
    <message>
        <source>Parts lost</source>
        <translation>Teile verloren</translation>
    </message>
    <message>
        <source>Paste the whole key.</source>
        <translation>Fügen Sie den ganzen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Play videos when they are opened</source>
        <translation>Videos beim Öffnen abspielen</translation>
    </message>
    <message>
        <source>Price a GB a month</source>
        <translation>Preis je GB und Monat</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Put a new key in Settings, then start the job again.</source>
        <translation>Tragen Sie in den Einstellungen einen neuen Schlüssel ein und starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
        <source>Put both in Settings, or both in the environment.</source>
        <translation>Tragen Sie beide in den Einstellungen ein oder beide in der Umgebung.</translation>
    </message>
    <message>
        <source>Put it back and press Retry.</source>
        <translation>Legen Sie sie zurück und drücken Sie „Wiederholen“.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Legen Sie sie dorthin zurück, wo sie war.</translation>
    </message>
    <message>
        <source>Put it back, or choose another file.</source>
        <translation>Legen Sie sie zurück oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Put one in Settings.</source>
        <translation>Tragen Sie einen in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Put one in Settings; it goes to the keyring.</source>
        <translation>Tragen Sie einen in den Einstellungen ein; er kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Put the file back, then try again.</source>
        <translation>Legen Sie die Datei zurück und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Put the key in Settings for this run, or in an environment variable.</source>
        <translation>Tragen Sie den Schlüssel für diesen Lauf in den Einstellungen ein oder in einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Warteschlange angehalten</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, then press Retry: fetching it costs nothing.</source>
        <translation>Erhöhen Sie die Grenze in den Einstellungen und drücken Sie „Wiederholen“: Das Abholen kostet nichts.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Rename it, or import the folder as copies.</source>
        <translation>Benennen Sie sie um oder importieren Sie den Ordner als Kopien.</translation>
    </message>
    <message>
        <source>Replicate address</source>
        <translation>Replicate-Adresse</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>Melden Sie das mit den Details.</translation>
    </message>
    <message>
        <source>Result expired</source>
        <translation>Ergebnis abgelaufen</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Retry asks again, which costs nothing.</source>
        <translation>„Wiederholen“ fragt erneut; das kostet nichts.</translation>
    </message>
    <message>
        <source>Retry fetches it again at no cost{0}.</source>
        <translation>„Wiederholen“ holt es kostenlos erneut ab{0}.</translation>
    </message>
    <message>
        <source>Retry sends it again as a new job.</source>
        <translation>„Wiederholen“ sendet es als neuen Auftrag.</translation>
    </message>
    <message>
        <source>Retry when the service is less busy.</source>
        <translation>Wiederholen Sie es, wenn der Dienst weniger ausgelastet ist.</translation>
    </message>
    <message>
        <source>Run the connection test in the settings; the details have the answer.</source>
        <translation>Führen Sie den Verbindungstest in den Einstellungen aus; die Antwort steht in den Details.</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8).</source>
        <translation>Speichern Sie die Tabelle als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Say nothing about versioning</source>
        <translation>Versionierung nicht erwähnen</translation>
    </message>
    <message>
        <source>Scrub videos under the pointer</source>
        <translation>Videos unter dem Zeiger durchblättern</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Secret refused</source>
        <translation>Geheimnis abgelehnt</translation>
    </message>
    <message>
        <source>Service trouble</source>
        <translation>Störung beim Dienst</translation>
    </message>
    <message>
        <source>Set checksums to when_required.</source>
        <translation>Stellen Sie die Prüfsummen auf when_required.</translation>
    </message>
    <message>
        <source>Set the clock (automatic time), then try again.</source>
        <translation>Stellen Sie die Uhr (automatische Zeit) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Set the region to {0}.</source>
        <translation>Stellen Sie die Region auf {0}.</translation>
    </message>
    <message>
        <source>Settings do not fit</source>
        <translation>Einstellungen passen nicht</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shorten the folder name.</source>
        <translation>Kürzen Sie den Ordnernamen.</translation>
    </message>
    <message>
        <source>Show the demo painter</source>
        <translation>Demo-Maler zeigen</translation>
    </message>
    <message>
        <source>Sign in with the AWS tools again, or run the profile&apos;s credential_process by hand to see why.</source>
        <translation>Melden Sie sich mit den AWS-Werkzeugen erneut an oder führen Sie den credential_process des Profils von Hand aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Sign-in has ended</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>Signed links open. But this bucket is public: every address in it opens without a link.</source>
        <translation>Signierte Links öffnen. Aber dieser Bucket ist öffentlich: Jede Adresse darin öffnet ohne Link.</translation>
    </message>
    <message>
        <source>Size refused</source>
        <translation>Größe abgelehnt</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Gebremst</translation>
    </message>
    <message>
        <source>Something went wrong inside Vitrine. What was already saved is safe.</source>
        <translation>In Vitrine ist etwas schiefgegangen. Was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Split it into smaller ones.</source>
        <translation>Teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>Start the job again to make it anew; that is charged like any job.</source>
        <translation>Starten Sie den Auftrag erneut, um es neu zu machen; das wird wie jeder Auftrag berechnet.</translation>
    </message>
    <message>
        <source>Start the newer Vitrine, or update this one.</source>
        <translation>Starten Sie das neuere Vitrine oder aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>Starts with r8_. Kept in the system keyring of this computer.</source>
        <translation>Beginnt mit r8_. Wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Still changing</source>
        <translation>Ändert sich noch</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>Noch unterwegs</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Stronger edges, separators and secondary text.</source>
        <translation>Kräftigere Kanten, Trennlinien und Nebentexte.</translation>
    </message>
    <message>
        <source>Such as eu-west-1; auto for Cloudflare R2.</source>
        <translation>Etwa eu-west-1; auto für Cloudflare R2.</translation>
    </message>
    <message>
        <source>Takes effect when Vitrine is opened next.</source>
        <translation>Gilt, wenn Vitrine das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The AWS profile {0} gave no keys. {1}</source>
        <translation>Das AWS-Profil {0} lieferte keine Schlüssel. {1}</translation>
    </message>
    <message>
        <source>The AWS tools on this computer have no profile named {0}. {1}</source>
        <translation>Die AWS-Werkzeuge auf diesem Computer haben kein Profil namens {0}. {1}</translation>
    </message>
    <message>
        <source>The CA file {0} is missing or holds no certificate. {1}</source>
        <translation>Die CA-Datei {0} fehlt oder enthält kein Zertifikat. {1}</translation>
    </message>
    <message>
        <source>The access key comes from the {0}, and no secret key is there. Nothing was sent.</source>
        <translation>Der Zugriffsschlüssel kommt aus: {0}. Dort liegt kein geheimer Schlüssel. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The address set for {0} is not a web address. Nothing was sent.</source>
        <translation>Die für {0} eingestellte Adresse ist keine Webadresse. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The bucket that older results are copied to.</source>
        <translation>Der Bucket, in den ältere Ergebnisse kopiert werden.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name only.</source>
        <translation>Nur der Name des Buckets.</translation>
    </message>
    <message>
        <source>The bytes that reached {0} are not the ones that were sent, so they were not kept. {1}</source>
        <translation>Die Bytes, die {0} erreichten, sind nicht die gesendeten und wurden deshalb nicht behalten. {1}</translation>
    </message>
    <message>
        <source>The connection to {0} broke off. Nothing is lost.</source>
        <translation>Die Verbindung zu {0} brach ab. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The connection to {0} broke.</source>
        <translation>Die Verbindung zu {0} brach ab.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trusted: its certificate could not be verified. Nothing was sent.</source>
        <translation>Der Verbindung zu {0} wird nicht vertraut: Ihr Zertifikat ließ sich nicht prüfen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The copy in {0} is not what was saved. Nothing was changed.</source>
        <translation>Die Kopie in {0} ist nicht, was gespeichert wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy of {0} was moved or deleted outside Vitrine.</source>
        <translation>Die Kopie von {0} wurde außerhalb von Vitrine verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The disk could not read it.</source>
        <translation>Der Datenträger konnte sie nicht lesen.</translation>
    </message>
    <message>
        <source>The endpoint may be a console or a web page, or hold the bucket&apos;s name in its path.</source>
        <translation>Der Endpunkt ist vielleicht eine Konsole oder Webseite oder enthält den Bucket-Namen im Pfad.</translation>
    </message>
    <message>
        <source>The endpoint may be a web page or a cache in front of the bucket.</source>
        <translation>Der Endpunkt ist vielleicht eine Webseite oder ein Zwischenspeicher vor dem Bucket.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is there, but cannot be read. {0}</source>
        <translation>Die Datei ist da, lässt sich aber nicht lesen. {0}</translation>
    </message>
    <message>
        <source>The file on this disk is not the one that was downloaded, so it was not stored again.</source>
        <translation>Die Datei auf diesem Datenträger ist nicht die heruntergeladene und wurde deshalb nicht erneut gespeichert.</translation>
    </message>
    <message>
        <source>The file on this disk is not the one that was downloaded, so it was not uploaded.</source>
        <translation>Die Datei auf diesem Datenträger ist nicht die heruntergeladene und wurde deshalb nicht hochgeladen.</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside Vitrine.</source>
        <translation>Die Datei wurde außerhalb von Vitrine verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written: {1}.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The key for {0} holds characters that no key has. Nothing was sent.</source>
        <translation>Der Schlüssel für {0} enthält Zeichen, die kein Schlüssel hat. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The key is empty. Nothing was changed.</source>
        <translation>Der Schlüssel ist leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key needs {0}. If it has that right, check that the endpoint is the S3 address and not a console or web page.</source>
        <translation>Der Schlüssel braucht {0}. Hat er dieses Recht, prüfen Sie, ob der Endpunkt die S3-Adresse ist und keine Konsole oder Webseite.</translation>
    </message>
    <message>
        <source>The keys are temporary and do not say until when; the link stops working when they end.</source>
        <translation>Die Schlüssel sind befristet und sagen nicht, bis wann; der Link endet mit ihnen.</translation>
    </message>
    <message>
        <source>The keys are temporary: the link ends when your sign-in ends.</source>
        <translation>Die Schlüssel sind befristet: Der Link endet mit Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>The keys that were changed, by command.</source>
        <translation>Die geänderten Tasten, nach Befehl.</translation>
    </message>
    <message>
        <source>The library has no job {0}.</source>
        <translation>Die Bibliothek hat keinen Auftrag {0}.</translation>
    </message>
    <message>
        <source>The library has no result {0}.</source>
        <translation>Die Bibliothek hat kein Ergebnis {0}.</translation>
    </message>
    <message>
        <source>The model failed at {0}: {1}. {2}</source>
        <translation>Das Modell ist bei {0} gescheitert: {1}. {2}</translation>
    </message>
    <message>
        <source>The parts did not become one file.</source>
        <translation>Aus den Teilen wurde keine Datei.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not answer.</source>
        <translation>Der Proxy dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The region of {0} is not known. {1}</source>
        <translation>Die Region von {0} ist nicht bekannt. {1}</translation>
    </message>
    <message>
        <source>The result has more than {0} MB. It is still at {1}{2}.</source>
        <translation>Das Ergebnis hat mehr als {0} MB. Es liegt noch bei {1}{2}.</translation>
    </message>
    <message>
        <source>The result is not in {0} any more.</source>
        <translation>Das Ergebnis ist nicht mehr in {0}.</translation>
    </message>
    <message>
        <source>The result is safe on this computer.</source>
        <translation>Das Ergebnis ist auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>The result&apos;s file was moved or deleted outside Vitrine before it was stored.</source>
        <translation>Die Datei des Ergebnisses wurde vor dem Speichern außerhalb von Vitrine verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The result&apos;s file was moved or deleted outside Vitrine before it was uploaded.</source>
        <translation>Die Datei des Ergebnisses wurde vor dem Hochladen außerhalb von Vitrine verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The secret key does not belong to this access key at {0}. {1}</source>
        <translation>Der geheime Schlüssel gehört bei {0} nicht zu diesem Zugriffsschlüssel. {1}</translation>
    </message>
    <message>
        <source>The service refused this value.</source>
        <translation>Der Dienst lehnte diesen Wert ab.</translation>
    </message>
    <message>
        <source>The settings for {0} or those of the AWS tools cannot be used. {1}</source>
        <translation>Die Einstellungen für {0} oder die der AWS-Werkzeuge sind nicht brauchbar. {1}</translation>
    </message>
    <message>
        <source>The sign-in for {0} has expired. {1}</source>
        <translation>Die Anmeldung für {0} ist abgelaufen. {1}</translation>
    </message>
    <message>
        <source>The strip above the gallery.</source>
        <translation>Die Leiste über der Galerie.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The system keyring failed. Nothing was sent.</source>
        <translation>Der Schlüsselbund des Systems versagte. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key cannot be read or kept. Nothing was sent.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt; der Schlüssel kann weder gelesen noch aufbewahrt werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The work was stopped and goes on next time.</source>
        <translation>Die Arbeit wurde angehalten und geht beim nächsten Mal weiter.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Then deleted for good, in the bucket too.</source>
        <translation>Dann endgültig gelöscht, auch im Bucket.</translation>
    </message>
    <message>
        <source>There is a collection named {0} here already. Nothing was changed.</source>
        <translation>Hier gibt es schon eine Sammlung namens {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no bucket named {0} at {1}. {2}</source>
        <translation>Bei {1} gibt es keinen Bucket namens {0}. {2}</translation>
    </message>
    <message>
        <source>There is no copy of this file.</source>
        <translation>Von dieser Datei gibt es keine Kopie.</translation>
    </message>
    <message>
        <source>There is no key for {0} yet. Nothing was sent.</source>
        <translation>Für {0} gibt es noch keinen Schlüssel. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no {0} yet. Nothing was sent.</source>
        <translation>{0} fehlt noch. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>This account may not read it.</source>
        <translation>Dieses Konto darf es nicht lesen.</translation>
    </message>
    <message>
        <source>This collection is gone. Your results are safe.</source>
        <translation>Diese Sammlung ist weg. Ihre Ergebnisse sind sicher.</translation>
    </message>
    <message>
        <source>This computer could not reach {0}. Nothing was sent and nothing was charged.</source>
        <translation>Dieser Computer konnte {0} nicht erreichen. Nichts wurde gesendet und nichts berechnet.</translation>
    </message>
    <message>
        <source>This computer could not use {0}: {1}. Nothing already saved is lost.</source>
        <translation>Dieser Computer konnte {0} nicht verwenden: {1}. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This computer could not write to {0}. Nothing already saved is lost.</source>
        <translation>Dieser Computer konnte nicht in {0} schreiben. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This computer could not write to {0}: {1}. Nothing is lost.</source>
        <translation>Dieser Computer konnte nicht in {0} schreiben: {1}. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This computer could not write to {0}: {1}. The import stopped; what was imported is safe.</source>
        <translation>Dieser Computer konnte nicht in {0} schreiben: {1}. Der Import ist beendet; was importiert ist, ist sicher.</translation>
    </message>
    <message>
        <source>This computer did not let Vitrine serve the file. The file itself is safe.</source>
        <translation>Dieser Computer ließ Vitrine die Datei nicht ausliefern. Die Datei selbst ist sicher.</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine write to {0}. Nothing that was already saved is lost.</source>
        <translation>Dieser Computer lässt Vitrine nicht in {0} schreiben. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {0}. {1}</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {0} nicht. {1}</translation>
    </message>
    <message>
        <source>This computer has not enough memory to open the file.</source>
        <translation>Dieser Computer hat nicht genug Speicher, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} off, so {1} refuses to answer. {2}</source>
        <translation>Die Uhr dieses Computers geht um {0} falsch, darum verweigert {1} die Antwort. {2}</translation>
    </message>
    <message>
        <source>This disk does not take a file of this size. Nothing that was already saved is lost.</source>
        <translation>Dieser Datenträger fasst keine Datei dieser Größe. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This disk is full.</source>
        <translation>Dieser Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This disk is full. Nothing that was already saved is lost.</source>
        <translation>Dieser Datenträger ist voll. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This disk is full. The import stopped; what was imported is safe.</source>
        <translation>Dieser Datenträger ist voll. Der Import ist beendet; was importiert ist, ist sicher.</translation>
    </message>
    <message>
        <source>This disk is full. The queue is paused and nothing is lost.</source>
        <translation>Dieser Datenträger ist voll. Die Warteschlange ist angehalten und nichts ist verloren.</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Diese Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>This file has sound but no picture.</source>
        <translation>Diese Datei hat Ton, aber kein Bild.</translation>
    </message>
    <message>
        <source>This file has {0} rows and {1} columns.</source>
        <translation>Diese Datei hat {0} Zeilen und {1} Spalten.</translation>
    </message>
    <message>
        <source>This file is a picture, not a video.</source>
        <translation>Diese Datei ist ein Bild, kein Video.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>This file is not a CSV file that can be read.</source>
        <translation>Diese Datei ist keine lesbare CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is not a CSV file.</source>
        <translation>Diese Datei ist keine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is over 5 MB.</source>
        <translation>Diese Datei ist größer als 5 MB.</translation>
    </message>
    <message>
        <source>This file is over the limit of {0} MB.</source>
        <translation>Diese Datei liegt über der Grenze von {0} MB.</translation>
    </message>
    <message>
        <source>This file is {0}.</source>
        <translation>Diese Datei ist {0}.</translation>
    </message>
    <message>
        <source>This is either on or off.</source>
        <translation>Das ist entweder an oder aus.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>This is {0}.</source>
        <translation>Das ist {0}.</translation>
    </message>
    <message>
        <source>This library has version {0}; this Vitrine knows versions up to {1}. Nothing was changed.</source>
        <translation>Diese Bibliothek hat Version {0}; dieses Vitrine kennt Versionen bis {1}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This link has ended.</source>
        <translation>Dieser Link ist abgelaufen.</translation>
    </message>
    <message>
        <source>This link was changed, so it does not open.</source>
        <translation>Dieser Link wurde verändert und öffnet deshalb nicht.</translation>
    </message>
    <message>
        <source>This link was stopped.</source>
        <translation>Dieser Link wurde beendet.</translation>
    </message>
    <message>
        <source>This name leads out of the results folder, so it was not used.</source>
        <translation>Dieser Name führt aus dem Ergebnisordner hinaus und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>This part is not in the file.</source>
        <translation>Dieser Teil ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>This picture has {0} x {1} pixels; the limit is {2} megapixels.</source>
        <translation>Dieses Bild hat {0} x {1} Pixel; die Grenze liegt bei {2} Megapixeln.</translation>
    </message>
    <message>
        <source>This result already belongs to another job.</source>
        <translation>Dieses Ergebnis gehört schon zu einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>This smart filter is gone. Your results are safe.</source>
        <translation>Dieser Smart-Filter ist weg. Ihre Ergebnisse sind sicher.</translation>
    </message>
    <message>
        <source>This video has {0} x {1} pixels.</source>
        <translation>Dieses Video hat {0} x {1} Pixel.</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>US dollars a result by model, as JSON.</source>
        <translation>US-Dollar je Ergebnis nach Modell, als JSON.</translation>
    </message>
    <message>
        <source>US dollars; 0 for no limit.</source>
        <translation>US-Dollar; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>US dollars; your service&apos;s price list says it.</source>
        <translation>US-Dollar; die Preisliste Ihres Dienstes nennt ihn.</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>Unbekannte Einstellung</translation>
    </message>
    <message>
        <source>Unlock it (or log in again), then go on.</source>
        <translation>Entsperren Sie ihn (oder melden Sie sich neu an) und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation>Unsichere Adresse</translation>
    </message>
    <message>
        <source>Unusable value</source>
        <translation>Unbrauchbarer Wert</translation>
    </message>
    <message>
        <source>Use MP4, MOV or WebM.</source>
        <translation>Verwenden Sie MP4, MOV oder WebM.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP or MP4.</source>
        <translation>Verwenden Sie PNG, JPEG, WebP oder MP4.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>Verwenden Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Verwenden Sie ein kleineres.</translation>
    </message>
    <message>
        <source>Use a smaller version of it.</source>
        <translation>Verwenden Sie eine kleinere Fassung davon.</translation>
    </message>
    <message>
        <source>Use another service.</source>
        <translation>Verwenden Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Verwenden Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Vitrine is already open with this library.</source>
        <translation>Vitrine ist mit dieser Bibliothek schon geöffnet.</translation>
    </message>
    <message>
        <source>Vitrine knows no provider named {0}.</source>
        <translation>Vitrine kennt keinen Anbieter namens {0}.</translation>
    </message>
    <message>
        <source>Vitrine looks for the job at {0} before anything is sent again.</source>
        <translation>Vitrine sucht den Auftrag bei {0}, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Vitrine looks for the job at {0} first.</source>
        <translation>Vitrine sucht den Auftrag zuerst bei {0}.</translation>
    </message>
    <message>
        <source>Vitrine tries again by itself.</source>
        <translation>Vitrine versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Gelesen wurde etwas anderes als geschrieben.</translation>
    </message>
    <message>
        <source>When trailing checksums are sent.</source>
        <translation>Wann angehängte Prüfsummen gesendet werden.</translation>
    </message>
    <message>
        <source>Where results are kept besides this computer.</source>
        <translation>Wo Ergebnisse außer auf diesem Computer aufbewahrt werden.</translation>
    </message>
    <message>
        <source>While another window is in front.</source>
        <translation>Solange ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <source>Write a search, or choose a filter, then save it.</source>
        <translation>Schreiben Sie eine Suche oder wählen Sie einen Filter und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>Write it as owner/name, as on the model&apos;s page.</source>
        <translation>Schreiben Sie es als inhaber/name wie auf der Seite des Modells.</translation>
    </message>
    <message>
        <source>Write the endpoint with http:// if this is a server of your own network, or correct the port.</source>
        <translation>Schreiben Sie den Endpunkt mit http://, wenn es ein Server Ihres eigenen Netzes ist, oder korrigieren Sie den Port.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>Wrong file</source>
        <translation>Falsche Datei</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Ihre Preise</translation>
    </message>
    <message>
        <source>{0} It may have started the job, and may charge for it. Vitrine did not send it again; looking for it at {1} costs nothing.</source>
        <translation>{0} Der Auftrag hat vielleicht begonnen und wird womöglich berechnet. Vitrine hat ihn nicht erneut gesendet; ihn bei {1} zu suchen kostet nichts.</translation>
    </message>
    <message>
        <source>{0} MB are free on this disk. Pictures fit, long videos may not.</source>
        <translation>Auf diesem Datenträger sind {0} MB frei. Bilder passen, lange Videos vielleicht nicht.</translation>
    </message>
    <message>
        <source>{0} Next try in {1} s.</source>
        <translation>{0} Nächster Versuch in {1} s.</translation>
    </message>
    <message>
        <source>{0} You were not charged.</source>
        <translation>{0} Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>{0} accepted the key but not {1} in {2}. {3}</source>
        <translation>{0} hat den Schlüssel angenommen, aber nicht {1} in {2}. {3}</translation>
    </message>
    <message>
        <source>{0} answered with something Vitrine cannot read.</source>
        <translation>{0} antwortete mit etwas, das Vitrine nicht lesen kann.</translation>
    </message>
    <message>
        <source>{0} answered with something that is not S3.</source>
        <translation>{0} antwortete mit etwas, das nicht S3 ist.</translation>
    </message>
    <message>
        <source>{0} answered with something that is not S3. {1}</source>
        <translation>{0} antwortete mit etwas, das nicht S3 ist. {1}</translation>
    </message>
    <message>
        <source>{0} answered {1} and did not say more. {2}</source>
        <translation>{0} antwortete {1} und sagte nicht mehr. {2}</translation>
    </message>
    <message>
        <source>{0} asks Vitrine to slow down. {1}</source>
        <translation>{0} bittet Vitrine, langsamer zu machen. {1}</translation>
    </message>
    <message>
        <source>{0} asks us to slow down. {1}</source>
        <translation>{0} bittet uns, langsamer zu machen. {1}</translation>
    </message>
    <message>
        <source>{0} belongs to Vitrine: what lies there is in the library. Nothing was changed.</source>
        <translation>{0} gehört zu Vitrine: Was dort liegt, ist in der Bibliothek. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be moved into itself. Nothing was changed.</source>
        <translation>{0} kann nicht in sich selbst verschoben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Nothing is lost.</source>
        <translation>{0} kann nicht geschrieben werden. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Nothing was changed.</source>
        <translation>{0} kann nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} cannot be written. The import stopped; what was imported is safe.</source>
        <translation>{0} kann nicht beschrieben werden. Der Import ist beendet; was importiert ist, ist sicher.</translation>
    </message>
    <message>
        <source>{0} declined this prompt. {1}</source>
        <translation>{0} hat diesen Prompt abgelehnt. {1}</translation>
    </message>
    <message>
        <source>{0} did not answer in time.</source>
        <translation>{0} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{0} did not take the job. Nothing was charged.</source>
        <translation>{0} nahm den Auftrag nicht an. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>{0} does not have {1} any more; it deletes results a while after they are made.</source>
        <translation>{0} hat {1} nicht mehr; Ergebnisse werden dort eine Weile nach ihrer Entstehung gelöscht.</translation>
    </message>
    <message>
        <source>{0} does not know the newer S3 checksums.</source>
        <translation>{0} kennt die neueren S3-Prüfsummen nicht.</translation>
    </message>
    <message>
        <source>{0} does not know this access key. {1}</source>
        <translation>{0} kennt diesen Zugriffsschlüssel nicht. {1}</translation>
    </message>
    <message>
        <source>{0} does not offer this version of {1} any more. You were not charged.</source>
        <translation>{0} bietet diese Version von {1} nicht mehr an. Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>{0} does not offer what Vitrine asked for.</source>
        <translation>{0} bietet nicht an, wonach Vitrine gefragt hat.</translation>
    </message>
    <message>
        <source>{0} does not offer {1}, or not to this account. {2}</source>
        <translation>{0} bietet {1} nicht an, oder nicht für dieses Konto. {2}</translation>
    </message>
    <message>
        <source>{0} does not speak https on this port. {1}</source>
        <translation>{0} spricht an diesem Port kein https. {1}</translation>
    </message>
    <message>
        <source>{0} does not take a file of this size. {1}</source>
        <translation>{0} nimmt keine Datei dieser Größe an. {1}</translation>
    </message>
    <message>
        <source>{0} does not take this name for a file.</source>
        <translation>{0} nimmt diesen Dateinamen nicht an.</translation>
    </message>
    <message>
        <source>{0} finished without a picture or video. {1}</source>
        <translation>{0} wurde fertig, ohne ein Bild oder Video zu liefern. {1}</translation>
    </message>
    <message>
        <source>{0} has a fault of its own. {1}</source>
        <translation>{0} hat selbst eine Störung. {1}</translation>
    </message>
    <message>
        <source>{0} has no input named {1}.</source>
        <translation>{0} hat keine Eingabe namens {1}.</translation>
    </message>
    <message>
        <source>{0} has no room left. {1}</source>
        <translation>{0} hat keinen Platz mehr. {1}</translation>
    </message>
    <message>
        <source>{0} has reported no end for six hours. It may be charged.</source>
        <translation>{0} hat seit sechs Stunden kein Ende gemeldet. Es kann berechnet werden.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (HTTP {1}{2}).</source>
        <translation>{0} hat selbst eine Störung (HTTP {1}{2}).</translation>
    </message>
    <message>
        <source>{0} holds too many files named {1}.</source>
        <translation>{0} enthält zu viele Dateien namens {1}.</translation>
    </message>
    <message>
        <source>{0} hung up.</source>
        <translation>{0} hat aufgelegt.</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} in {1}.</translation>
    </message>
    <message>
        <source>{0} is needed.</source>
        <translation>{0} wird benötigt.</translation>
    </message>
    <message>
        <source>{0} is no name a bucket can have.</source>
        <translation>{0} ist kein möglicher Name für einen Bucket.</translation>
    </message>
    <message>
        <source>{0} is not a sound database. Your pictures and videos are safe in their folder.</source>
        <translation>{0} ist keine heile Datenbank. Ihre Bilder und Videos sind in ihrem Ordner sicher.</translation>
    </message>
    <message>
        <source>{0} is not a value for {1}.</source>
        <translation>{0} ist kein Wert für {1}.</translation>
    </message>
    <message>
        <source>{0} is not at this address: it answered with a redirection. {1}</source>
        <translation>{0} ist nicht unter dieser Adresse: Es kam eine Weiterleitung zurück. {1}</translation>
    </message>
    <message>
        <source>{0} is not the file that was imported: its content is different.</source>
        <translation>{0} ist nicht die importierte Datei: Der Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>{0} is not the file that was saved here: its content is different.</source>
        <translation>{0} ist nicht die hier gespeicherte Datei: Der Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>{0} is not the file that was saved.</source>
        <translation>{0} ist nicht die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>{0} is not there, or is no folder. Nothing was changed.</source>
        <translation>{0} ist nicht da oder kein Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} lies outside the results folder and is not what was saved.</source>
        <translation>{0} liegt außerhalb des Ergebnisordners und ist nicht das Gespeicherte.</translation>
    </message>
    <message>
        <source>{0} lives in another region or at another address.</source>
        <translation>{0} liegt in einer anderen Region oder unter einer anderen Adresse.</translation>
    </message>
    <message>
        <source>{0} lives in the region {1}, not {2}. Set the region to {3}.</source>
        <translation>{0} liegt in der Region {1}, nicht {2}. Stellen Sie die Region auf {3}.</translation>
    </message>
    <message>
        <source>{0} lives in the region {1}.</source>
        <translation>{0} liegt in der Region {1}.</translation>
    </message>
    <message>
        <source>{0} may have finished it. Checking costs nothing.</source>
        <translation>{0} ist vielleicht fertig geworden. Prüfen kostet nichts.</translation>
    </message>
    <message>
        <source>{0} names an address for the result that Vitrine does not open.</source>
        <translation>{0} nennt für das Ergebnis eine Adresse, die Vitrine nicht öffnet.</translation>
    </message>
    <message>
        <source>{0} no longer knows this job. It may have been charged.</source>
        <translation>{0} kennt diesen Auftrag nicht mehr. Er wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>{0} not there. It was moved, renamed or deleted.</source>
        <translation>{0} ist nicht da: verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>{0} refused a file: {1}.</source>
        <translation>{0} lehnte eine Datei ab: {1}.</translation>
    </message>
    <message>
        <source>{0} refused the key. It may have been revoked. {1}</source>
        <translation>{0} hat den Schlüssel abgewiesen. Vielleicht wurde er widerrufen. {1}</translation>
    </message>
    <message>
        <source>{0} refused the request. {1}{2}</source>
        <translation>{0} hat die Anfrage abgewiesen. {1}{2}</translation>
    </message>
    <message>
        <source>{0} refused {1}. {2}</source>
        <translation>{0} hat {1} abgewiesen. {2}</translation>
    </message>
    <message>
        <source>{0} says this account has no credit left. {1}</source>
        <translation>{0} meldet, dass dieses Konto kein Guthaben mehr hat. {1}</translation>
    </message>
    <message>
        <source>{0} sent a file that is {1}, not a picture or video.</source>
        <translation>{0} schickte eine Datei, die {1} ist, kein Bild und kein Video.</translation>
    </message>
    <message>
        <source>{0} sets no input of {1}.</source>
        <translation>{0} setzt keine Eingabe von {1}.</translation>
    </message>
    <message>
        <source>{0} stopped it before it started. You were not charged.</source>
        <translation>{0} hat es vor dem Start angehalten. Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>{0} takes files up to {1}. Nothing was sent and nothing was charged.</source>
        <translation>{0} nimmt Dateien bis {1}. Nichts wurde gesendet und nichts berechnet.</translation>
    </message>
    <message>
        <source>{0} takes no more notes on a file.</source>
        <translation>{0} nimmt keine weiteren Angaben zu einer Datei.</translation>
    </message>
    <message>
        <source>{0} takes {1} characters. Shorten by {2}.</source>
        <translation>{0} nimmt {1} Zeichen. Kürzen Sie um {2}.</translation>
    </message>
    <message>
        <source>{0} took the file but does not hold the same bytes, so the copy was removed. {1}</source>
        <translation>{0} hat die Datei angenommen, hält aber nicht dieselben Bytes; die Kopie wurde entfernt. {1}</translation>
    </message>
    <message>
        <source>{0} was moved or deleted outside Vitrine before it was stored.</source>
        <translation>{0} wurde vor dem Speichern außerhalb von Vitrine verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>{0} with {1}.</source>
        <translation>{0} mit {1}.</translation>
    </message>
    <message>
        <source>{0}&apos;s model {1} {2}. You were not charged.</source>
        <translation>Modell von {0}: {1} {2}. Ihnen wurde nichts berechnet.</translation>
    </message>
</context>
<context>
    <name>Examining</name>
    <message>
        <source>Another result in this pane</source>
        <translation>Anderes Ergebnis in diesem Bereich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Finish comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation>Wählen Sie zuerst etwas in der Galerie.</translation>
    </message>
    <message>
        <source>Select two to four results to compare.</source>
        <translation>Wählen Sie zwei bis vier Ergebnisse zum Vergleichen.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>These are the first {most} of the {n} selected.</source>
        <translation>Das sind die ersten {most} der {n} ausgewählten.</translation>
    </message>
    <message>
        <source>This is for results that are compared.</source>
        <translation>Das ist für Ergebnisse im Vergleich.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Überblenden</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add a manifest with all settings</source>
        <translation>Verzeichnis mit allen Einstellungen beilegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export {n} items</source>
        <translation>{n} Elemente exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep metadata in the files</source>
        <translation>Metadaten in den Dateien lassen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pictures as</source>
        <translation>Bilder als</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stopped. What was copied stays there.</source>
        <translation>Angehalten. Was kopiert ist, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 original, {size}, and a manifest with all its settings.</source>
        <translation>1 Original, {size}, und ein Verzeichnis mit allen Einstellungen.</translation>
    </message>
    <message>
        <source>1 original, {size}.</source>
        <translation>1 Original, {size}.</translation>
    </message>
    <message>
        <source>1 result was left out: its file is missing.</source>
        <translation>1 Ergebnis wurde ausgelassen: Seine Datei fehlt.</translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation>Kopiere {n} von {total}</translation>
    </message>
    <message>
        <source>Each copy is the original, byte for byte.</source>
        <translation>Jede Kopie ist das Original, Byte für Byte.</translation>
    </message>
    <message>
        <source>Pictures become JPEG without metadata; what is transparent becomes white.</source>
        <translation>Bilder werden JPEG ohne Metadaten; Durchsichtiges wird weiß.</translation>
    </message>
    <message>
        <source>Pictures become {format} without metadata.</source>
        <translation>Bilder werden {format} ohne Metadaten.</translation>
    </message>
    <message>
        <source>Prompts, software and place are taken out of the files; no pixel changes.</source>
        <translation>Prompts, Software und Ort werden aus den Dateien genommen; kein Pixel ändert sich.</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>Videos werden unverändert kopiert.</translation>
    </message>
    <message>
        <source>{files} and a manifest are in {folder}.</source>
        <translation>{files} und ein Verzeichnis liegen in {folder}.</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>{files} liegen in {folder}.</translation>
    </message>
    <message>
        <source>{files} is in {folder}.</source>
        <translation>{files} liegt in {folder}.</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>{n} originals, {size}, and a manifest with all their settings.</source>
        <translation>{n} Originale, {size}, und ein Verzeichnis mit allen Einstellungen.</translation>
    </message>
    <message>
        <source>{n} originals, {size}.</source>
        <translation>{n} Originale, {size}.</translation>
    </message>
    <message>
        <source>{n} results were left out: their files are missing.</source>
        <translation>{n} Ergebnisse wurden ausgelassen: Ihre Dateien fehlen.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>{value} kopieren</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Billed time</source>
        <translation>Berechnete Zeit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>In the trash, deleted for good in {n} days</source>
        <translation>Im Papierkorb, wird in {n} Tagen endgültig gelöscht</translation>
    </message>
    <message>
        <source>In the trash, deleted for good today</source>
        <translation>Im Papierkorb, wird heute endgültig gelöscht</translation>
    </message>
    <message>
        <source>In the trash, deleted for good tomorrow</source>
        <translation>Im Papierkorb, wird morgen endgültig gelöscht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Made from “{name}”, the last of {n} before it</source>
        <translation>Aus „{name}“, dem letzten von {n} davor</translation>
    </message>
    <message>
        <source>Made from “{name}”, which came from a picture of yours</source>
        <translation>Aus „{name}“, das aus einem Ihrer Bilder kam</translation>
    </message>
    <message>
        <source>Made from “{name}”, which came from a prompt</source>
        <translation>Aus „{name}“, das aus einem Prompt kam</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht geholt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On this computer, waiting for {place}</source>
        <translation>Auf diesem Computer, wartet auf {place}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In the trash, leaves the library in {n} days; your file stays</source>
        <translation>Im Papierkorb, verlässt in {n} Tagen die Bibliothek; Ihre Datei bleibt</translation>
    </message>
    <message>
        <source>In the trash, leaves the library soon; your file stays</source>
        <translation>Im Papierkorb, verlässt bald die Bibliothek; Ihre Datei bleibt</translation>
    </message>
    <message>
        <source>In your bucket and on this computer</source>
        <translation>Im Bucket und auf diesem Computer</translation>
    </message>
    <message>
        <source>In your bucket; the file here is missing</source>
        <translation>In Ihrem Bucket; die Datei hier fehlt</translation>
    </message>
    <message>
        <source>Made from a file of yours</source>
        <translation>Aus einer Ihrer Dateien</translation>
    </message>
    <message>
        <source>Model default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Nothing made from it yet</source>
        <translation>Noch nichts daraus gemacht</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation>Kennung beim Dienst</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Your own file, where it is</source>
        <translation>Ihre eigene Datei, wo sie liegt</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>etwa {money}</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} Videos</translation>
    </message>
    <message>
        <source>{size} · checksum matches · copied {time}</source>
        <translation>{size} · Prüfsumme stimmt · kopiert {time}</translation>
    </message>
    <message>
        <source>{size} · checksum matches · saved {time}</source>
        <translation>{size} · Prüfsumme stimmt · gespeichert {time}</translation>
    </message>
    <message>
        <source>{size} · imported {time}</source>
        <translation>{size} · importiert {time}</translation>
    </message>
    <message>
        <source>{size} · {rate} fps</source>
        <translation>{size} · {rate} B/s</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>{time} heute</translation>
    </message>
    <message>
        <source>{time} yesterday</source>
        <translation>{time} gestern</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation>{time}, {day}</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>led to {images} and {videos}</source>
        <translation>führte zu {images} und {videos}</translation>
    </message>
    <message>
        <source>led to {made}</source>
        <translation>führte zu {made}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{codec}, no sound</source>
        <translation>{codec}, ohne Ton</translation>
    </message>
    <message>
        <source>{codec}, sound</source>
        <translation>{codec}, mit Ton</translation>
    </message>
    <message>
        <source>{images} and {videos} made from it</source>
        <translation>{images} und {videos} daraus gemacht</translation>
    </message>
    <message>
        <source>{made} made from it</source>
        <translation>{made} daraus gemacht</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>January|February|March|April|May|June|July|August|September|October|November|December</source>
        <translation>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember</translation>
    </message>
    <message>
        <source>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday</source>
        <translation>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Saved to {bucket}</source>
        <translation>In {bucket}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>etwa {money}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>under $0.01</source>
        <translation>unter 0,01 $</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{n} von {all} passen</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} Ergebnisse</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation>{place} in der Reihe</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter {count}</source>
        <translation>Filter {count}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>Rechter Bereich</translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation>Prompts, Schlagwörter, Modelle suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>FilterMenus</name>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No results yet, so no models either.</source>
        <translation>Noch keine Ergebnisse, also auch keine Modelle.</translation>
    </message>
    <message>
        <source>No tags yet. Press T on a picture to give it one.</source>
        <translation>Noch keine Schlagwörter. Drücken Sie T auf einem Bild.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Schlagwörter suchen</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <source>{name}…</source>
        <translation>{name}…</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{first} +{more}</source>
        <translation>{first} +{more}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{parts} mean nothing here, so they were left out. Down shows what can follow.</source>
        <translation>{parts} bedeuten hier nichts und wurden weggelassen. Pfeil ab zeigt, was folgen kann.</translation>
    </message>
    <message>
        <source>{part} means nothing here, so it was left out. Down shows what can follow.</source>
        <translation>{part} bedeutet hier nichts und wurde weggelassen. Pfeil ab zeigt, was folgen kann.</translation>
    </message>
    <message>
        <source>“{part}”</source>
        <translation>„{part}“</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Star what is kept, move what is rejected to the trash (Ctrl Enter)</source>
        <translation>Behaltenes markieren, Abgelehntes in den Papierkorb (Strg Eingabe)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Everything you make, kept.</source>
        <translation>Alles, was Sie machen, bleibt.</translation>
    </message>
    <message>
        <source>Generate 1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>Generate {n} samples</source>
        <translation>{n} Beispiele</translation>
    </message>
</context>
<context>
    <name>FirstStrip</name>
    <message>
        <source>Add a provider key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect your bucket</source>
        <translation>Ihren Bucket verbinden</translation>
    </message>
    <message>
        <source>First images made</source>
        <translation>Erste Bilder gemacht</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
</context>
<context>
    <name>FolderImports</name>
    <message>
        <source>Another folder is being imported. Wait until it is done.</source>
        <translation>Ein anderer Ordner wird gerade importiert. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Only folders can be imported here. Drop a picture on Create to start from it.</source>
        <translation>Hier können nur Ordner importiert werden. Legen Sie ein Bild auf „Erstellen“ ab, um davon auszugehen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Import beenden</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>1 image|{n} images</source>
        <translation>1 Bild|{n} Bilder</translation>
    </message>
    <message>
        <source>1 sample image|{n} sample images</source>
        <translation>1 Beispielbild|{n} Beispielbilder</translation>
    </message>
    <message>
        <source>1 sample video|{n} sample videos</source>
        <translation>1 Beispielvideo|{n} Beispielvideos</translation>
    </message>
    <message>
        <source>1 video|{n} videos</source>
        <translation>1 Video|{n} Videos</translation>
    </message>
    <message>
        <source>Add a {provider} key</source>
        <translation>Schlüssel für {provider} hinzufügen</translation>
    </message>
    <message>
        <source>Add an {provider} key</source>
        <translation>Schlüssel für {provider} hinzufügen</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>{label} hinzufügen</translation>
    </message>
    <message>
        <source>At least {least}.</source>
        <translation>Mindestens {least}.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Höchstens {most}.</translation>
    </message>
    <message>
        <source>Becomes number {n}</source>
        <translation>Wird Nummer {n}</translation>
    </message>
    <message>
        <source>Becomes the first frame</source>
        <translation>Wird das erste Bild</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model that takes an image.</source>
        <translation>Wählen Sie ein Modell, das ein Bild nimmt.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie eines von: {choices}.</translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose</source>
        <translation>Hier ablegen, einfügen oder wählen</translation>
    </message>
    <message>
        <source>Drop them here, paste, or choose</source>
        <translation>Hier ablegen, einfügen oder wählen</translation>
    </message>
    <message>
        <source>Drop to use as first frame</source>
        <translation>Ablegen als erstes Bild</translation>
    </message>
    <message>
        <source>Drop to use as input</source>
        <translation>Ablegen als Eingabe</translation>
    </message>
    <message>
        <source>Drop to use as last frame</source>
        <translation>Ablegen als letztes Bild</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>From the image</source>
        <translation>Vom Bild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Needed: drop one here, paste, or choose</source>
        <translation>Nötig: hier ablegen, einfügen oder wählen</translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation>Kein Netz nötig</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>Over today’s {limit} limit</source>
        <translation>Über dem heutigen Limit von {limit}</translation>
    </message>
    <message>
        <source>Prompt, model and 1 setting restored</source>
        <translation>Prompt, Modell und 1 Einstellung wiederhergestellt</translation>
    </message>
    <message>
        <source>Prompt, model and {n} settings restored</source>
        <translation>Prompt, Modell und {n} Einstellungen wiederhergestellt</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Replaces the one that is there</source>
        <translation>Ersetzt das vorhandene</translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation>Von einem Bild ausgehen</translation>
    </message>
    <message>
        <source>Switches to {mode}</source>
        <translation>Wechselt zu {mode}</translation>
    </message>
    <message>
        <source>Takes no image</source>
        <translation>Nimmt kein Bild</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>This would pass the {limit} a day you set. Spent today: {spent}.</source>
        <translation>Damit wären Ihre {limit} am Tag überschritten. Heute ausgegeben: {spent}.</translation>
    </message>
    <message>
        <source>Today {money}</source>
        <translation>Heute {money}</translation>
    </message>
    <message>
        <source>Today {money} of {limit}</source>
        <translation>Heute {money} von {limit}</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Zuerst einen Prompt schreiben</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <source>about {megapixels} MP</source>
        <translation>etwa {megapixels} MP</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>etwa {money}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>in library</source>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>{field} wird benötigt.</translation>
    </message>
    <message>
        <source>{field} takes at most {most}.</source>
        <translation>{field} nimmt höchstens {most}.</translation>
    </message>
    <message>
        <source>{length} of video</source>
        <translation>{length} Video</translation>
    </message>
    <message>
        <source>{model} does not take: {names}</source>
        <translation>{model} nimmt nicht: {names}</translation>
    </message>
    <message>
        <source>{model} starts from words alone.</source>
        <translation>{model} geht nur von Worten aus.</translation>
    </message>
    <message>
        <source>{name} takes {most} characters. Shorten by {over}.</source>
        <translation>{name} nimmt {most} Zeichen. Kürzen Sie um {over}.</translation>
    </message>
    <message>
        <source>{n} × {length}</source>
        <translation>{n} × {length}</translation>
    </message>
    <message>
        <source>{price} each</source>
        <translation>je {price}</translation>
    </message>
</context>
<context>
    <name>FormSeed</name>
    <message>
        <source>Draw a new seed</source>
        <translation>Neuen Seed ziehen</translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation>Seed festhalten</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation>Seed lösen</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>Frame {n} saved as {name}</source>
        <translation>Bild {n} als {name} gespeichert</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>frame-{n}</source>
        <translation>bild-{n}</translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deleted items stay here for {n} days, in the bucket too, then go for good.</source>
        <translation>Gelöschtes bleibt {n} Tage hier, auch im Bucket, und verschwindet dann endgültig.</translation>
    </message>
    <message>
        <source>Drag pictures onto it in the sidebar, or press C with some selected.</source>
        <translation>Ziehen Sie Bilder in der Seitenleiste darauf oder drücken Sie C, wenn einige ausgewählt sind.</translation>
    </message>
    <message>
        <source>Everything you make, kept.</source>
        <translation>Alles, was Sie machen, bleibt.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Filters: {names}.</source>
        <translation>Filter: {names}.</translation>
    </message>
    <message>
        <source>Go to All</source>
        <translation>Zu Alle</translation>
    </message>
    <message>
        <source>Links you make end by themselves after 7 days at most. They are listed here while they live.</source>
        <translation>Ihre Links enden nach höchstens 7 Tagen von selbst. Solange sie leben, stehen sie hier.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Noch keine Videos</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Nicht hochgeladen</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>Nichts ist geteilt</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
        <source>Open Create</source>
        <translation>Erstellen öffnen</translation>
    </message>
    <message>
        <source>Pick a picture</source>
        <translation>Bild aussuchen</translation>
    </message>
    <message>
        <source>Press F on a picture, here or in the viewer, and it is kept in this list.</source>
        <translation>Drücken Sie F auf einem Bild, hier oder in der Einzelansicht, und es bleibt in dieser Liste.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Searched {n} items.</source>
        <translation>{n} Elemente durchsucht.</translation>
    </message>
    <message>
        <source>Share a picture</source>
        <translation>Bild teilen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>The demo painter is ready. It draws sample images on this computer, with no key, no network and no cost.</source>
        <translation>Der Demo-Maler ist bereit. Er zeichnet Beispielbilder auf diesem Computer, ohne Schlüssel, ohne Netz und ohne Kosten.</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>Diese Sammlung</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Turn a picture into one: select it and press V, or choose Video in Create.</source>
        <translation>Machen Sie aus einem Bild eines: auswählen und V drücken, oder in Erstellen Video wählen.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <source>Write a prompt in Create and press Generate.</source>
        <translation>Schreiben Sie in Erstellen einen Prompt und drücken Sie „Generieren“.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Added {count} to the queue</source>
        <translation>{count} eingereiht</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate {count}</source>
        <translation>{count} generieren</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>Zuerst einen Prompt schreiben</translation>
    </message>
</context>
<context>
    <name>GoneNotice</name>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>No prompt is starred yet. Press S on one to keep it here.</source>
        <translation>Noch kein Prompt ist markiert. Drücken Sie S, um einen hier zu behalten.</translation>
    </message>
    <message>
        <source>No prompt matches “{words}”.</source>
        <translation>Kein Prompt passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Prompts that you generate with are kept here.</source>
        <translation>Prompts, mit denen Sie generieren, bleiben hier.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Search 1 prompt</source>
        <translation>1 Prompt durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
    <message>
        <source>Search {n} prompts</source>
        <translation>{n} Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation>Welche Prompts</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>alle Einstellungen</translation>
    </message>
    <message>
        <source>prompt only</source>
        <translation>nur Prompt</translation>
    </message>
    <message>
        <source>star</source>
        <translation>markieren</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n war nicht lesbar.</numerusform>
            <numerusform>%n waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n Datei importiert.</numerusform>
            <numerusform>%n Dateien importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s) found again.</source>
        <translation>
            <numerusform>%n fehlende Datei wiedergefunden.</numerusform>
            <numerusform>%n fehlende Dateien wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n war schon in der Bibliothek.</numerusform>
            <numerusform>%n waren schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Schon in der Bibliothek</translation>
    </message>
    <message>
        <source>Changed since the last import</source>
        <translation>Seit dem letzten Import geändert</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Each file is copied to {folder} and checked. What lies in your folder now stays as it is.</source>
        <translation>Jede Datei wird nach {folder} kopiert und geprüft. Was jetzt in Ihrem Ordner liegt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Hidden, passed over</source>
        <translation>Versteckt, übergangen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing {folder}</source>
        <translation>{folder} wird importiert</translation>
    </message>
    <message>
        <source>Looking through the folder: {n} files</source>
        <translation>Der Ordner wird durchgesehen: {n} Dateien</translation>
    </message>
    <message>
        <source>Neither pictures nor videos</source>
        <translation>Weder Bilder noch Videos</translation>
    </message>
    <message>
        <source>Nothing new in this folder.</source>
        <translation>In diesem Ordner ist nichts Neues.</translation>
    </message>
    <message>
        <source>Stopped. What was imported stays; import the folder again to go on.</source>
        <translation>Beendet. Was importiert ist, bleibt; importieren Sie den Ordner wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The import of {folder} was cut off.</source>
        <translation>Der Import von {folder} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The import of {folder} was stopped.</source>
        <translation>Der Import von {folder} wurde beendet.</translation>
    </message>
    <message>
        <source>There is nothing in this folder that can be imported.</source>
        <translation>In diesem Ordner ist nichts, das importiert werden kann.</translation>
    </message>
    <message>
        <source>Your files stay where they are. Vitrine never moves, uploads or deletes them; deleting one here only takes it out of the library.</source>
        <translation>Ihre Dateien bleiben, wo sie sind. Vitrine verschiebt, überträgt und löscht sie nie; was Sie hier löschen, verlässt nur die Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} je Sekunde</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{n} of {total} done</source>
        <translation>{n} von {total} erledigt</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Include the folders inside it</source>
        <translation>Ordner darin einschließen</translation>
    </message>
    <message>
        <source>Leave in place</source>
        <translation>An Ort lassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Put everything into a collection named like the folder</source>
        <translation>Alles in eine Sammlung dieses Namens legen</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Import beenden</translation>
    </message>
    <message>
        <source>Stopping after the files that are being read.</source>
        <translation>Endet nach den Dateien, die gerade gelesen werden.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Show import</source>
        <translation>Import zeigen</translation>
    </message>
    <message>
        <source>Takes in pictures and videos that you have already, in place or as copies.</source>
        <translation>Nimmt Bilder und Videos auf, die Sie schon haben: an Ort und Stelle oder als Kopien.</translation>
    </message>
</context>
<context>
    <name>InputCell</name>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
    <message>
        <source>Delete removes it. Alt with Left or Right moves it.</source>
        <translation>Entf entfernt es. Alt mit Links oder Rechts verschiebt es.</translation>
    </message>
    <message>
        <source>Input {number}: {name}</source>
        <translation>Eingabe {number}: {name}</translation>
    </message>
</context>
<context>
    <name>InputWells</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel. It costs nothing.</source>
        <translation>Abbrechen. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Cancel. Nothing was sent, so nothing is charged.</source>
        <translation>Abbrechen. Nichts wurde gesendet, also wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Cancel. {provider} may still charge for the time it ran.</source>
        <translation>Abbrechen. {provider} kann die gelaufene Zeit trotzdem berechnen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check. Asks {provider} what became of it; costs nothing.</source>
        <translation>Prüfen. Fragt {provider}, was daraus geworden ist; kostet nichts.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard. Takes it off this list; its record stays.</source>
        <translation>Verwerfen. Nimmt es aus dieser Liste; der Eintrag bleibt.</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry with a new seed</source>
        <translation>Mit neuem Seed wiederholen</translation>
    </message>
    <message>
        <source>Retry with a new seed, which makes another picture.</source>
        <translation>Mit neuem Seed wiederholen; das ergibt ein anderes Bild.</translation>
    </message>
    <message>
        <source>Retry. It goes on where it stopped; nothing is sent twice.</source>
        <translation>Wiederholen. Es geht dort weiter, wo es stand; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Retry. The same request is sent once more.</source>
        <translation>Wiederholen. Dieselbe Anfrage wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run again. If the first one arrived too, you may pay twice.</source>
        <translation>Erneut ausführen. Kam die erste auch an, zahlen Sie womöglich doppelt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Als Nächstes starten</translation>
    </message>
    <message>
        <source>Start next. It goes to the front of those that wait.</source>
        <translation>Als Nächstes starten. Es rückt an die Spitze der wartenden.</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>KeptBlock</name>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Restore from bucket</source>
        <translation>Aus dem Bucket holen</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Click, then press the new keys</source>
        <translation>Klicken, dann die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>Tasten für {command}: {keys}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Press the keys, Esc to leave</source>
        <translation>Tasten drücken, Esc zum Verlassen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Kept in the system keyring ({name}). Vitrine never writes keys to its own files or logs.</source>
        <translation>Im Schlüsselbund des Systems ({name}). Vitrine schreibt Schlüssel nie in eigene Dateien oder Protokolle.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>No system keyring was found. Keys will be kept until you quit, not saved.</source>
        <translation>Kein Schlüsselbund des Systems gefunden. Schlüssel bleiben bis zum Beenden, werden aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Over quota</source>
        <translation>Kontingent erschöpft</translation>
    </message>
    <message>
        <source>Over quota until {time}</source>
        <translation>Kontingent erschöpft bis {time}</translation>
    </message>
    <message>
        <source>Read from the environment ({names}). A key saved here is used instead.</source>
        <translation>Aus der Umgebung gelesen ({names}). Ein hier gespeicherter Schlüssel wird stattdessen verwendet.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Tested {time} today: key works, account {name}, {ms} ms</source>
        <translation>Getestet heute {time}: Schlüssel funktioniert, Konto {name}, {ms} ms</translation>
    </message>
    <message>
        <source>The system keyring has not answered yet. It may ask for its password in another window. Everything else goes on meanwhile.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort. Alles andere geht derweil weiter.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: {names}</source>
        <translation>Legende: {names}</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>At each provider.</source>
        <translation>Bei jedem Anbieter.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>How results are kept on this computer. What was made before stays where it is.</source>
        <translation>Wie Ergebnisse auf diesem Computer liegen. Was früher entstand, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>In all; the others wait.</source>
        <translation>Insgesamt; die anderen warten.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>MB. A larger result is left at the service, and you are told where.</source>
        <translation>MB. Ein größeres Ergebnis bleibt beim Dienst, und Sie erfahren, wo.</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Then they are deleted for good, in the bucket too.</source>
        <translation>Dann werden sie endgültig gelöscht, auch im Bucket.</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the link to {name}</source>
        <translation>Link zu {name} kopieren</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-Code von {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop the link to {name}</source>
        <translation>Link zu {name} beenden</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Back to the gallery</source>
        <translation>Zurück zur Galerie</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open a result first.</source>
        <translation>Öffnen Sie zuerst ein Ergebnis.</translation>
    </message>
    <message>
        <source>This is for videos.</source>
        <translation>Das ist für Videos.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>1 result saved to {folder}</source>
        <translation>1 Ergebnis in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Stapel…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Cut-paper poster</source>
        <translation>Cut-paper poster</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Neuen Seed ziehen</translation>
    </message>
    <message>
        <source>Dunes, long shadows</source>
        <translation>Dunes, long shadows</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Ink and gold marble</source>
        <translation>Ink and gold marble</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Seed festhalten</translation>
    </message>
    <message>
        <source>Paste a picture as input</source>
        <translation>Bild als Eingabe einfügen</translation>
    </message>
    <message>
        <source>Picture cropped</source>
        <translation>Bild zugeschnitten</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Prompt-Verlauf</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
    <message>
        <source>{n} results saved to {folder}</source>
        <translation>{n} Ergebnisse in {folder} gespeichert</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Images each</source>
        <translation>Bilder je</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>New for each</source>
        <translation>Neu für jedes</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Keine Sammlung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put results in</source>
        <translation>Ergebnisse in</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>Gleich für alle</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Type { to add a variable</source>
        <translation>{ tippen für eine Variable</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>Videos each</source>
        <translation>Videos je</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
</context>
<context>
    <name>ModelGone</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>Your settings fit {model}.</source>
        <translation>Ihre Einstellungen passen zu {model}.</translation>
    </message>
    <message>
        <source>{provider} no longer offers this version of {model}.</source>
        <translation>{provider} bietet diese Version von {model} nicht mehr an.</translation>
    </message>
    <message>
        <source>{provider} no longer offers {model}.</source>
        <translation>{provider} bietet {model} nicht mehr an.</translation>
    </message>
</context>
<context>
    <name>ModelListView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Add a provider key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <source>No model matches. Change the words, or take a filter away.</source>
        <translation>Kein Modell passt. Ändern Sie die Wörter oder heben Sie einen Filter auf.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search {n} models</source>
        <translation>{n} Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Takes an image</source>
        <translation>Nimmt ein Bild</translation>
    </message>
    <message>
        <source>There are no models to choose from.</source>
        <translation>Es gibt keine Modelle zur Auswahl.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Under {price}</source>
        <translation>Unter {price}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Image models</source>
        <translation>Bildmodelle</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Andere Modelle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Video models</source>
        <translation>Videomodelle</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>etwa {n} Min.</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>etwa {n} s</translation>
    </message>
    <message>
        <source>add a key to use</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>edits images</source>
        <translation>bearbeitet Bilder</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>takes an image</source>
        <translation>nimmt ein Bild</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Image to image</source>
        <translation>Bild zu Bild</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Bild zu Video</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Text zu Bild</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Text zu Video</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Unbekanntes Modell</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>A brace has no partner.</source>
        <translation>Eine Klammer hat keine Gegenklammer.</translation>
    </message>
    <message>
        <source>Write a pattern, or take the standard one.</source>
        <translation>Schreiben Sie ein Muster oder nehmen Sie das übliche.</translation>
    </message>
    <message>
        <source>{field} means nothing here. Use one of the words below.</source>
        <translation>{field} bedeutet hier nichts. Nehmen Sie eines der Wörter unten.</translation>
    </message>
</context>
<context>
    <name>NamingField</name>
    <message>
        <source>A slash begins a folder. The result&apos;s id is added where the pattern has none.</source>
        <translation>Ein Schrägstrich beginnt einen Ordner. Fehlt die Kennung des Ergebnisses im Muster, wird sie angehängt.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Put {field} into the pattern</source>
        <translation>{field} in das Muster einsetzen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <translation>Etwa {name}</translation>
    </message>
    <message>
        <source>Take the standard pattern again</source>
        <translation>Wieder das Standardmuster nehmen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n image(s) are ready</source>
        <translation>
            <numerusform>%n Bild ist fertig</numerusform>
            <numerusform>%n Bilder sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n Auftrag fehlgeschlagen</numerusform>
            <numerusform>%n Aufträge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n Auftrag fehlgeschlagen.</numerusform>
            <numerusform>%n Aufträge fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are ready</source>
        <translation>
            <numerusform>%n Ergebnis ist fertig</numerusform>
            <numerusform>%n Ergebnisse sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are ready</source>
        <translation>
            <numerusform>%n Video ist fertig</numerusform>
            <numerusform>%n Videos sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Ein Auftrag ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A video is ready</source>
        <translation>Ein Video ist fertig</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>Alle Aufträge sind erledigt.</translation>
    </message>
    <message>
        <source>An image is ready</source>
        <translation>Ein Bild ist fertig</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Open Vitrine to see why.</source>
        <translation>Öffnen Sie Vitrine, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Vitrine cannot tell whether a job was carried out. Checking costs nothing.</source>
        <translation>Vitrine weiß nicht, ob ein Auftrag ausgeführt wurde. Prüfen kostet nichts.</translation>
    </message>
</context>
<context>
    <name>Organise</name>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation>
            <numerusform>%n zu den Favoriten hinzugefügt</numerusform>
            <numerusform>%n zu den Favoriten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to {collection}</source>
        <translation>
            <numerusform>%n zu {collection} hinzugefügt</numerusform>
            <numerusform>%n zu {collection} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to trash</source>
        <translation>
            <numerusform>%n in den Papierkorb verschoben</numerusform>
            <numerusform>%n in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from favourites</source>
        <translation>
            <numerusform>%n aus den Favoriten entfernt</numerusform>
            <numerusform>%n aus den Favoriten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from {collection}</source>
        <translation>
            <numerusform>%n aus {collection} entfernt</numerusform>
            <numerusform>%n aus {collection} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n wiederhergestellt</numerusform>
            <numerusform>%n wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged {tag}</source>
        <translation>
            <numerusform>%n mit {tag} verschlagwortet</numerusform>
            <numerusform>%n mit {tag} verschlagwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection renamed to {name}</source>
        <translation>Sammlung in {name} umbenannt</translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation>Sammlung {name} gelöscht. Ihre Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation>Sammlung {name} angelegt</translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation>Sammlung {name} verschoben</translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation>Smart-Filter in {name} umbenannt</translation>
    </message>
    <message>
        <source>Smart filter {name} changed</source>
        <translation>Smart-Filter {name} geändert</translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation>Smart-Filter {name} gelöscht</translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation>Smart-Filter {name} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n changed</source>
        <translation>
            <numerusform>Schlagwörter von %n geändert</numerusform>
            <numerusform>Schlagwörter von %n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n</source>
        <translation>
            <numerusform>{tag} von %n entfernt</numerusform>
            <numerusform>{tag} von %n entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Search commands, models and collections</source>
        <translation>Befehle, Modelle und Sammlungen suchen</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands, models and collections</source>
        <translation>Befehle, Modelle und Sammlungen</translation>
    </message>
</context>
<context>
    <name>PaneFoot</name>
    <message>
        <source>Favourite (F)</source>
        <translation>Favorit (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>Favorit: {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Behalten (K)</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Ablehnen (X)</translation>
    </message>
    <message>
        <source>Reject {name}</source>
        <translation>{name} ablehnen</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>Remix {name}</source>
        <translation>Remix von {name}</translation>
    </message>
</context>
<context>
    <name>PanesView</name>
    <message>
        <source>The wipe is for pictures.</source>
        <translation>Der Überblend-Vergleich ist für Bilder.</translation>
    </message>
    <message>
        <source>The wipe is for two results of the same shape.</source>
        <translation>Der Überblend-Vergleich ist für zwei Ergebnisse gleicher Form.</translation>
    </message>
    <message>
        <source>The wipe is for two results.</source>
        <translation>Der Überblend-Vergleich ist für zwei Ergebnisse.</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Smart filters</source>
        <translation>Smart-Filter</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} aktiv</translation>
    </message>
    <message>
        <source>{name}, {note}</source>
        <translation>{name}, {note}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Cannot play this file</source>
        <translation>Datei nicht abspielbar</translation>
    </message>
    <message>
        <source>Cannot play this format here</source>
        <translation>Format hier nicht abspielbar</translation>
    </message>
    <message>
        <source>It is damaged, or no video. Nothing was changed in it.</source>
        <translation>Sie ist beschädigt oder kein Video. Nichts daran wurde geändert.</translation>
    </message>
    <message>
        <source>The file is safe. This computer cannot decode its video format inside Vitrine.</source>
        <translation>Die Datei ist sicher. Dieser Computer kann ihr Videoformat in Vitrine nicht dekodieren.</translation>
    </message>
</context>
<context>
    <name>PresetButtons</name>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Or try</source>
        <translation>Oder versuchen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Prompt-Verlauf</translation>
    </message>
    <message>
        <source>Prompt history (Ctrl Up)</source>
        <translation>Prompt-Verlauf (Strg Auf)</translation>
    </message>
    <message>
        <source>{length} of {most}</source>
        <translation>{length} von {most}</translation>
    </message>
</context>
<context>
    <name>PromptHistory</name>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} Ergebnisse</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>Neuen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>How many jobs run at once, at each provider</source>
        <translation>Wie viele Aufträge gleichzeitig laufen, bei jedem Anbieter</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show the key of {name}</source>
        <translation>Schlüssel von {name} zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Getipptes zeigen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Wo er zu finden ist</translation>
    </message>
    <message>
        <source>{n} jobs</source>
        <translation>{n} Aufträge</translation>
    </message>
</context>
<context>
    <name>ProvidersSection</name>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Always ready</source>
        <translation>Immer bereit</translation>
    </message>
    <message>
        <source>Bring your own keys. You pay each provider directly; Vitrine adds nothing.</source>
        <translation>Bringen Sie eigene Schlüssel mit. Sie zahlen jeden Anbieter direkt; Vitrine schlägt nichts auf.</translation>
    </message>
    <message>
        <source>Choose one that has no key yet</source>
        <translation>Wählen Sie einen, der noch keinen Schlüssel hat</translation>
    </message>
    <message>
        <source>Demo painter</source>
        <translation>Demo-Maler</translation>
    </message>
    <message>
        <source>Draws sample images on this computer, offline</source>
        <translation>Zeichnet Beispielbilder auf diesem Computer, offline</translation>
    </message>
    <message>
        <source>Show in model list</source>
        <translation>In Modellliste zeigen</translation>
    </message>
    <message>
        <source>Show the demo painter in the model list</source>
        <translation>Demo-Maler in der Modellliste zeigen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>QrPopover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A camera that reads it opens the link.</source>
        <translation>Eine Kamera, die ihn liest, öffnet den Link.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Dieser Link ist zu lang für einen QR-Code.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Fertig um {time}</translation>
    </message>
    <message>
        <source>Done at {time}, in your bucket</source>
        <translation>Fertig um {time}, in Ihrem Bucket</translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation>Speichert in {place}</translation>
    </message>
    <message>
        <source>Waiting for {place}</source>
        <translation>Wartet auf {place}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>About {money}. The service says what it charged when it is done.</source>
        <translation>Etwa {money}. Was es wirklich kostet, sagt der Dienst am Ende.</translation>
    </message>
    <message>
        <source>Last job finished at {time}. Today {figures}.</source>
        <translation>Letzter Auftrag fertig um {time}. Heute {figures}.</translation>
    </message>
    <message>
        <source>Safe on this computer</source>
        <translation>Auf diesem Computer sicher</translation>
    </message>
    <message>
        <source>next try in {n} s</source>
        <translation>nächster Versuch in {n} s</translation>
    </message>
    <message>
        <source>over the limit you set</source>
        <translation>über Ihrer Grenze</translation>
    </message>
    <message>
        <source>slower than usual</source>
        <translation>langsamer als üblich</translation>
    </message>
    <message>
        <source>starts when a {provider} slot is free</source>
        <translation>startet, wenn bei {provider} ein Platz frei ist</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>der Ordner</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>usually {time}</source>
        <translation>üblich {time}</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{message} Next try in {n} s.</source>
        <translation>{message} Nächster Versuch in {n} s.</translation>
    </message>
    <message>
        <source>{money} spent</source>
        <translation>{money} ausgegeben</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>{n} abgelehnt</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} fertig</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} generating</source>
        <translation>{n} laufen</translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation>{n} warten auf Sie</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} s video</source>
        <translation>{n} s Video</translation>
    </message>
    <message>
        <source>{n} to upload</source>
        <translation>{n} hochzuladen</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} Videos</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} warten</translation>
    </message>
    <message>
        <source>{percent} · reported by {provider}</source>
        <translation>{percent} · gemeldet von {provider}</translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>Clear finished</source>
        <translation>Erledigte ausblenden</translation>
    </message>
    <message>
        <source>Clear finished. Takes what is done off this list; the results stay.</source>
        <translation>Erledigte ausblenden. Nimmt Fertiges aus dieser Liste; die Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Warteschlange schließen</translation>
    </message>
    <message>
        <source>Finished jobs cleared</source>
        <translation>Erledigte Aufträge ausgeblendet</translation>
    </message>
    <message>
        <source>Moved in the queue</source>
        <translation>In der Warteschlange verschoben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause. No new job starts; running ones finish.</source>
        <translation>Anhalten. Kein neuer Auftrag startet; laufende werden fertig.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume. Jobs that wait start again.</source>
        <translation>Fortsetzen. Wartende Aufträge starten wieder.</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation>Statistik ansehen</translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message>
        <source>What you generate is listed here until it is done.</source>
        <translation>Was Sie generieren, steht hier, bis es fertig ist.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>QuitSheet</name>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>%n Auftrag läuft.</numerusform>
            <numerusform>%n Aufträge laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It goes on at the provider; Vitrine collects it next time it opens.</source>
        <translation>Er geht beim Anbieter weiter; Vitrine holt ihn ab, wenn es wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>They go on at the provider; Vitrine collects them next time it opens.</source>
        <translation>Sie gehen beim Anbieter weiter; Vitrine holt sie ab, wenn es wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht lesbar waren</translation>
    </message>
</context>
<context>
    <name>Relative</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{kind}: {prompt}</source>
        <translation>{kind}: {prompt}</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>Es ist schon im Papierkorb.</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Make a video from it</source>
        <translation>Video daraus machen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Only what is in the trash can be restored or deleted for good.</source>
        <translation>Nur was im Papierkorb ist, kann wiederhergestellt oder endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open with the system</source>
        <translation>Mit dem System öffnen</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation>Wählen Sie zuerst etwas in der Galerie.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Als Eingabe verwenden</translation>
    </message>
    <message>
        <source>Usual tile size</source>
        <translation>Übliche Kachelgröße</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{now} of {length}</source>
        <translation>{now} von {length}</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>Vitrine writes no secrets into jobs.</source>
        <translation>Vitrine schreibt keine Geheimnisse in Aufträge.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Draw a new seed</source>
        <translation>Neuen Seed ziehen</translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation>Seed festhalten</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation>Seed lösen</translation>
    </message>
</context>
<context>
    <name>SegmentedRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
</context>
<context>
    <name>SelectRow</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>{value} (default)</source>
        <translation>{value} (Vorgabe)</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Add to collection…</source>
        <translation>Zu Sammlung hinzufügen…</translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation>Wählen Sie zuerst etwas in der Galerie.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare takes two to four pictures</source>
        <translation>Der Vergleich nimmt zwei bis vier Bilder</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Als Eingabe verwenden</translation>
    </message>
    <message>
        <source>{name}  {key}</source>
        <translation>{name}  {key}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>This value does not fit.</source>
        <translation>Dieser Wert passt nicht.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Found in the settings</source>
        <translation>In den Einstellungen gefunden</translation>
    </message>
    <message>
        <source>Nothing in the settings matches “{text}”.</source>
        <translation>Nichts in den Einstellungen passt zu „{text}“.</translation>
    </message>
</context>
<context>
    <name>ShapeBlock</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>ShapeChips</name>
    <message>
        <source>Custom size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other shapes</source>
        <translation>Andere Formen</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Anyone who has the link can see these items until it ends. Send it only to those who should see them.</source>
        <translation>Wer den Link hat, kann diese Elemente sehen, bis er endet. Schicken Sie ihn nur denen, die sie sehen sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n links</source>
        <translation>
            <numerusform>%n Link kopieren</numerusform>
            <numerusform>%n Links kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation>Kopiere {n} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>Create %n links</source>
        <translation>
            <numerusform>%n Link erstellen</numerusform>
            <numerusform>%n Links erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Creating the link…</source>
        <translation>Link wird erstellt…</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Nächster Link</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Voriger Link</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save the QR code as PNG</source>
        <translation>QR-Code als PNG speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Understood, create link</source>
        <translation>Verstanden, Link erstellen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n links, copied as a list</source>
        <translation>
            <numerusform>%n Link, als Liste kopiert</numerusform>
            <numerusform>%n Links, als Liste kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>A gallery page</source>
        <translation>Eine Galerieseite</translation>
    </message>
    <message>
        <source>A link for each</source>
        <translation>Ein Link für jedes</translation>
    </message>
    <message>
        <source>A link to the file</source>
        <translation>Ein Link zur Datei</translation>
    </message>
    <message numerus="yes">
        <source>A simple page with all %n, {place}</source>
        <translation>
            <numerusform>Eine einfache Seite mit allen %n, {place}</numerusform>
            <numerusform>Eine einfache Seite mit allen %n, {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>A simple page, {place}</source>
        <translation>Eine einfache Seite, {place}</translation>
    </message>
    <message>
        <source>Anyone who has the link can see these items until it ends.</source>
        <translation>Wer den Link hat, kann diese Elemente sehen, bis er endet.</translation>
    </message>
    <message>
        <source>Connect a bucket</source>
        <translation>Bucket verbinden</translation>
    </message>
    <message>
        <source>Export instead</source>
        <translation>Stattdessen exportieren</translation>
    </message>
    <message>
        <source>Let people download the originals</source>
        <translation>Originale herunterladen lassen</translation>
    </message>
    <message>
        <source>One gallery page</source>
        <translation>Eine Galerieseite</translation>
    </message>
    <message>
        <source>Opens the original itself</source>
        <translation>Öffnet das Original selbst</translation>
    </message>
    <message>
        <source>QR code.png</source>
        <translation>QR-Code.png</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Show prompts on the page</source>
        <translation>Prompts auf der Seite zeigen</translation>
    </message>
    <message>
        <source>kept in your bucket</source>
        <translation>in Ihrem Bucket</translation>
    </message>
    <message>
        <source>served by this computer</source>
        <translation>von diesem Computer ausgeliefert</translation>
    </message>
    <message>
        <source>{most} items can be shared at once; {count} are chosen.</source>
        <translation>{most} Elemente lassen sich auf einmal teilen; {count} sind gewählt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>noch %n Std.</numerusform>
            <numerusform>noch %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links copied.</source>
        <translation>
            <numerusform>%n Link kopiert.</numerusform>
            <numerusform>%n Links kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>7 days is the longest S3 allows for a signed link.</source>
        <translation>7 Tage sind das Längste, was S3 einem signierten Link erlaubt.</translation>
    </message>
    <message>
        <source>7 days is the longest Vitrine lets a link live.</source>
        <translation>7 Tage sind das Längste, was Vitrine einen Link leben lässt.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Ends {moment}</source>
        <translation>Endet {moment}</translation>
    </message>
    <message>
        <source>Gallery page</source>
        <translation>Galerieseite</translation>
    </message>
    <message>
        <source>It ends {moment}.</source>
        <translation>Er endet {moment}.</translation>
    </message>
    <message>
        <source>It opens on this computer only, while Vitrine runs.</source>
        <translation>Er öffnet nur auf diesem Computer, solange Vitrine läuft.</translation>
    </message>
    <message>
        <source>It opens on this computer only.</source>
        <translation>Er öffnet nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>It opens on your local network only.</source>
        <translation>Er öffnet nur in Ihrem lokalen Netz.</translation>
    </message>
    <message>
        <source>It opens on your local network, while Vitrine runs.</source>
        <translation>Er öffnet in Ihrem lokalen Netz, solange Vitrine läuft.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Link stopped. The shared copies are deleted; your originals stay.</source>
        <translation>Link beendet. Die geteilten Kopien sind gelöscht; Ihre Originale bleiben.</translation>
    </message>
    <message>
        <source>Link stopped. The shared copy is deleted; your original stays.</source>
        <translation>Link beendet. Die geteilte Kopie ist gelöscht; Ihr Original bleibt.</translation>
    </message>
    <message>
        <source>Link stopped. Your original stays.</source>
        <translation>Link beendet. Ihr Original bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Page of %n</source>
        <translation>
            <numerusform>Seite mit %n</numerusform>
            <numerusform>Seite mit %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message numerus="yes">
        <source>Share %n items</source>
        <translation>
            <numerusform>%n Element teilen</numerusform>
            <numerusform>%n Elemente teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Single link</source>
        <translation>Einzelner Link</translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on this computer only, while Vitrine runs.</source>
        <translation>Die Datei liegt in einem Ordner: Der Link öffnet nur auf diesem Computer, solange Vitrine läuft.</translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on your local network while Vitrine runs.</source>
        <translation>Die Datei liegt in einem Ordner: Der Link öffnet in Ihrem lokalen Netz, solange Vitrine läuft.</translation>
    </message>
    <message>
        <source>The link leads to {place} and opens anywhere.</source>
        <translation>Der Link führt zu {place} und öffnet überall.</translation>
    </message>
    <message>
        <source>This page ends {moment}.</source>
        <translation>Diese Seite endet {moment}.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, page of %n</source>
        <translation>
            <numerusform>{title}, Seite mit %n</numerusform>
            <numerusform>{title}, Seite mit %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingBlock</name>
    <message>
        <source>1 link, ends in less than 2 hours</source>
        <translation>1 Link, endet in weniger als 2 Stunden</translation>
    </message>
    <message>
        <source>1 link, ends in {days} days</source>
        <translation>1 Link, endet in {days} Tagen</translation>
    </message>
    <message>
        <source>1 link, ends in {hours} hours</source>
        <translation>1 Link, endet in {hours} Stunden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Teilen beenden</translation>
    </message>
    <message>
        <source>{n} links, the last ends in less than 2 hours</source>
        <translation>{n} Links, der letzte endet in weniger als 2 Stunden</translation>
    </message>
    <message>
        <source>{n} links, the last ends in {days} days</source>
        <translation>{n} Links, der letzte endet in {days} Tagen</translation>
    </message>
    <message>
        <source>{n} links, the last ends in {hours} hours</source>
        <translation>{n} Links, der letzte endet in {hours} Stunden</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Collection renamed to {name}</source>
        <translation>Sammlung in {name} umbenannt</translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation>Sammlung {name} gelöscht. Ihre Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation>Sammlung {name} angelegt</translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation>Sammlung {name} verschoben</translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation>Smart-Filter in {name} umbenannt</translation>
    </message>
    <message>
        <source>Smart filter {name} changed</source>
        <translation>Smart-Filter {name} geändert</translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation>Smart-Filter {name} gelöscht</translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation>Smart-Filter {name} gespeichert</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Choose a collection in the sidebar first.</source>
        <translation>Wählen Sie zuerst eine Sammlung in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete smart filter</source>
        <translation>Smart-Filter löschen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Filter or search for something first.</source>
        <translation>Filtern oder suchen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>Neue Sammlung darin</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>No key for {command}</source>
        <translation>Keine Taste für {command}</translation>
    </message>
    <message>
        <source>Reset the keys of {command}</source>
        <translation>Tasten von {command} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Pfeile, Pos1, Ende</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>In der Galerie</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Select or deselect one</source>
        <translation>Einzelnes aus- oder abwählen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{shift} + move</source>
        <translation>{shift} + bewegen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{key} alone is for typing. Add {modifier} to it.</source>
        <translation>{key} allein ist zum Tippen da. Nehmen Sie {modifier} dazu.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} gehört zu „{command}“.</translation>
    </message>
    <message>
        <source>{key} moves about in the gallery and in lists.</source>
        <translation>{key} bewegt sich in Galerie und Listen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a key and press another one. Single letters act in the gallery and the viewer only.</source>
        <translation>Klicken Sie auf eine Taste und drücken Sie eine andere. Einzelne Buchstaben wirken nur in Galerie und Einzelansicht.</translation>
    </message>
    <message>
        <source>No command is called “{typed}”.</source>
        <translation>Kein Befehl heißt „{typed}“.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
</context>
<context>
    <name>SidebarGroups</name>
    <message>
        <source>Collections and smart filters</source>
        <translation>Sammlungen und Smart-Filter</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
</context>
<context>
    <name>SidebarPopover</name>
    <message>
        <source>No collections yet. The plus makes one.</source>
        <translation>Noch keine Sammlungen. Das Plus legt eine an.</translation>
    </message>
    <message>
        <source>No smart filters yet. The plus saves what is filtered now.</source>
        <translation>Noch keine Smart-Filter. Das Plus speichert, was jetzt gefiltert ist.</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
</context>
<context>
    <name>SmartFilterCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit smart filter</source>
        <translation>Smart-Filter bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New smart filter</source>
        <translation>Neuer Smart-Filter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Write what to search for, such as tag:none.</source>
        <translation>Schreiben Sie, wonach gesucht werden soll, etwa tag:none.</translation>
    </message>
</context>
<context>
    <name>SmartFilters</name>
    <message>
        <source>Not uploaded</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>Over $0.50</source>
        <translation>Über 0,50 $</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
</context>
<context>
    <name>SpendingSection</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Dollars a result</source>
        <translation>Dollar je Ergebnis</translation>
    </message>
    <message>
        <source>Forget the price of {model}</source>
        <translation>Preis von {model} vergessen</translation>
    </message>
    <message>
        <source>From midnight to midnight. You are told when four fifths of it are spent.</source>
        <translation>Von Mitternacht bis Mitternacht. Sind vier Fünftel ausgegeben, werden Sie darauf hingewiesen.</translation>
    </message>
    <message>
        <source>From the first of the month.</source>
        <translation>Ab dem Ersten des Monats.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Where a provider does not say what a model costs, or your account pays another price.</source>
        <translation>Wo ein Anbieter nicht sagt, was ein Modell kostet, oder Ihr Konto einen anderen Preis hat.</translation>
    </message>
    <message>
        <source>Write dollars, such as 0.025.</source>
        <translation>Schreiben Sie Dollar, etwa 0.025.</translation>
    </message>
    <message>
        <source>Write the model&apos;s name as its provider has it.</source>
        <translation>Schreiben Sie den Namen des Modells wie bei seinem Anbieter.</translation>
    </message>
    <message>
        <source>You pay each provider directly. A job that would pass a limit waits instead of being sent.</source>
        <translation>Sie zahlen jeden Anbieter direkt. Ein Auftrag, der eine Grenze überschritte, wartet, statt gesendet zu werden.</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>Ihre Preise</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. A copy is in {place}.</source>
        <translation>Außerhalb von Vitrine verschoben oder gelöscht. Eine Kopie ist in {place}.</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. Put it back, or say where it is now.</source>
        <translation>Außerhalb von Vitrine verschoben oder gelöscht. Legen Sie sie zurück oder sagen Sie, wo sie ist.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Restore from bucket</source>
        <translation>Aus dem Bucket holen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>Extern öffnen</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>Neuen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open Spending</source>
        <translation>Ausgaben öffnen</translation>
    </message>
    <message>
        <source>Open Storage</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>Pause or resume the queue</source>
        <translation>Warteschlange anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Limit erhöhen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Wait until tomorrow</source>
        <translation>Bis morgen warten</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 Video</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>From {first} on {start} to {last} on {end}.</source>
        <translation>Von {first} am {start} bis {last} am {end}.</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generierungen</translation>
    </message>
    <message>
        <source>Generations a day</source>
        <translation>Generierungen je Tag</translation>
    </message>
    <message>
        <source>Generations a month</source>
        <translation>Generierungen je Monat</translation>
    </message>
    <message>
        <source>Generations a week</source>
        <translation>Generierungen je Woche</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In your bucket</source>
        <translation>In Ihrem Bucket</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Most on {day}: {n}.</source>
        <translation>Am meisten am {day}: {n}.</translation>
    </message>
    <message>
        <source>Nothing was made in these days.</source>
        <translation>In diesen Tagen entstand nichts.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Typical time</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>cost not known · {n} results</source>
        <translation>Kosten nicht bekannt · {n} Ergebnisse</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free · 1 result</source>
        <translation>kostenlos · 1 Ergebnis</translation>
    </message>
    <message>
        <source>free · {n} results</source>
        <translation>kostenlos · {n} Ergebnisse</translation>
    </message>
    <message>
        <source>no job has ended</source>
        <translation>kein Auftrag beendet</translation>
    </message>
    <message>
        <source>no provider has reported a cost</source>
        <translation>kein Anbieter hat Kosten gemeldet</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>keine Fehlschläge</translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation>nichts entstand</translation>
    </message>
    <message>
        <source>{added} added</source>
        <translation>{added} neu</translation>
    </message>
    <message>
        <source>{each} each on average · {daily} a day</source>
        <translation>je {each} im Schnitt · {daily} am Tag</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{head}: {value}</source>
        <translation>{head}: {value}</translation>
    </message>
    <message>
        <source>{images}, {videos}</source>
        <translation>{images}, {videos}</translation>
    </message>
    <message>
        <source>{name}, this computer</source>
        <translation>{name}, dieser Computer</translation>
    </message>
    <message>
        <source>{name}: {n}</source>
        <translation>{name}: {n}</translation>
    </message>
    <message>
        <source>{n} failed, none of them charged</source>
        <translation>{n} fehlgeschlagen, keiner davon berechnet</translation>
    </message>
    <message>
        <source>{n} failed, {charged} of them charged</source>
        <translation>{n} fehlgeschlagen, {charged} davon berechnet</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} Videos</translation>
    </message>
    <message>
        <source>{price} a month · {added} added</source>
        <translation>{price} im Monat · {added} neu</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose other days</source>
        <translation>Wählen Sie andere Tage</translation>
    </message>
    <message>
        <source>Counts, times and spending are worked out on this computer from your own history.</source>
        <translation>Zahlen, Zeiten und Ausgaben werden auf diesem Computer aus Ihrem eigenen Verlauf errechnet.</translation>
    </message>
    <message>
        <source>Daily limit you set</source>
        <translation>Ihr Tageslimit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days: {span}</source>
        <translation>Tage: {span}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Generate something</source>
        <translation>Etwas generieren</translation>
    </message>
    <message>
        <source>Generations a day</source>
        <translation>Generierungen je Tag</translation>
    </message>
    <message>
        <source>Images, {n}</source>
        <translation>Bilder, {n}</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Keine Tage</translation>
    </message>
    <message>
        <source>Statistics start with the first job</source>
        <translation>Die Statistik beginnt mit dem ersten Auftrag</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Spent, by provider</source>
        <translation>Kosten je Anbieter</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage, {unit}</source>
        <translation>Speicher, {unit}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This month, at {price} a GB</source>
        <translation>Im Monat bei {price} je GB</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash, emptied after {n} days</source>
        <translation>Papierkorb, {n} Tage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Videos, {n}</source>
        <translation>Videos, {n}</translation>
    </message>
    <message>
        <source>Vitrine days.csv</source>
        <translation>Vitrine Tage.csv</translation>
    </message>
    <message>
        <source>Vitrine models.csv</source>
        <translation>Vitrine Modelle.csv</translation>
    </message>
    <message>
        <source>{spent} of {limit} today</source>
        <translation>{spent} von {limit} heute</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>How to turn it on</source>
        <translation>So schalten Sie sie ein</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n results wait here, {size}</source>
        <translation>
            <numerusform>%n Ergebnis wartet hier, {size}</numerusform>
            <numerusform>%n Ergebnisse warten hier, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>About, at ${price} for a GB and month. The price is set in Settings, Storage.</source>
        <translation>Etwa, bei {price} $ je GB und Monat. Der Preis steht in Einstellungen, Speicher.</translation>
    </message>
    <message>
        <source>Nothing waits for it</source>
        <translation>Nichts wartet darauf</translation>
    </message>
    <message>
        <source>{bucket} unreachable</source>
        <translation>{bucket} nicht erreichbar</translation>
    </message>
    <message>
        <source>{size} · ${cost} a month</source>
        <translation>{size} · {cost} $/Monat</translation>
    </message>
</context>
<context>
    <name>StorageChart</name>
    <message>
        <source>Chart of the storage in use</source>
        <translation>Diagramm des belegten Speichers</translation>
    </message>
    <message>
        <source>{day}: {size}</source>
        <translation>{day}: {size}</translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Both keys belong together: enter this one too.</source>
        <translation>Beide Schlüssel gehören zusammen: Geben Sie auch diesen ein.</translation>
    </message>
    <message>
        <source>Write the bucket&apos;s name first.</source>
        <translation>Schreiben Sie zuerst den Namen des Buckets.</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>AWS, Cloudflare R2, Backblaze B2, MinIO, any S3</source>
        <translation>AWS, Cloudflare R2, Backblaze B2, MinIO, jedes S3</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Every result is saved to this computer first, then copied to your bucket.</source>
        <translation>Jedes Ergebnis wird zuerst auf diesem Computer gespeichert und dann in Ihren Bucket kopiert.</translation>
    </message>
    <message>
        <source>For the sum at the sidebar&apos;s foot; your service&apos;s price list says it</source>
        <translation>Für die Summe unten in der Seitenleiste; die Preisliste Ihres Dienstes nennt ihn</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Keys below</source>
        <translation>Schlüssel unten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>New results go there. Those made before stay where they are.</source>
        <translation>Neue Ergebnisse kommen dorthin. Frühere bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>No system keyring was found: the keys are kept until you quit, not saved.</source>
        <translation>Kein Schlüsselbund des Systems gefunden: Die Schlüssel bleiben bis zum Beenden und werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Price a GB a month</source>
        <translation>Preis je GB und Monat</translation>
    </message>
    <message>
        <source>Results are copied to {bucket}.</source>
        <translation>Ergebnisse werden nach {bucket} kopiert.</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Save and use this bucket</source>
        <translation>Speichern und verwenden</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>Use this computer only</source>
        <translation>Nur diesen Computer verwenden</translation>
    </message>
    <message>
        <source>What is in {bucket} stays there.</source>
        <translation>Was in {bucket} ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Write dollars, such as 0.023.</source>
        <translation>Schreiben Sie Dollar, etwa 0.023.</translation>
    </message>
    <message>
        <source>Your S3 bucket</source>
        <translation>Ihr S3-Bucket</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
</context>
<context>
    <name>StorageSteps</name>
    <message>
        <source>Bucket and region</source>
        <translation>Bucket und Region</translation>
    </message>
    <message>
        <source>Bucket is in another region</source>
        <translation>Bucket liegt in einer anderen Region</translation>
    </message>
    <message>
        <source>Bucket reachable</source>
        <translation>Bucket erreichbar</translation>
    </message>
    <message>
        <source>Can sign links</source>
        <translation>Kann Links signieren</translation>
    </message>
    <message>
        <source>Can sign links, but the bucket is public</source>
        <translation>Kann Links signieren, aber der Bucket ist öffentlich</translation>
    </message>
    <message>
        <source>Can upload in parts</source>
        <translation>Kann in Teilen hochladen</translation>
    </message>
    <message>
        <source>Can write, read and delete</source>
        <translation>Schreiben, Lesen, Löschen geht</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Zugangsdaten angenommen</translation>
    </message>
    <message>
        <source>Signed link</source>
        <translation>Signierter Link</translation>
    </message>
    <message>
        <source>Upload in parts</source>
        <translation>In Teilen hochladen</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Versionierung</translation>
    </message>
    <message>
        <source>Versioning is off</source>
        <translation>Versionierung ist aus</translation>
    </message>
    <message>
        <source>Versioning is on</source>
        <translation>Versionierung ist an</translation>
    </message>
    <message>
        <source>Write, read and delete</source>
        <translation>Schreiben, Lesen und Löschen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{n} passed</source>
        <translation>{n} bestanden</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} anzusehen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message numerus="yes">
        <source>Add %n tags</source>
        <translation>
            <numerusform>%n Schlagwort hinzufügen</numerusform>
            <numerusform>%n Schlagwörter hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>No tags yet. Write one and press Enter.</source>
        <translation>Noch keine Schlagwörter. Schreiben Sie eines und drücken Sie Eingabe.</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} entfernen</translation>
    </message>
    <message>
        <source>Remove {tag} from those that have it</source>
        <translation>{tag} bei allen entfernen, die es haben</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagsBlock</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Click to see everything with it, Delete to take it away</source>
        <translation>Klick zeigt alles damit, Entf entfernt es</translation>
    </message>
    <message>
        <source>Collection {name}</source>
        <translation>Sammlung {name}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>{name} verschlagworten</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Schlagwörter und Sammlungen</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>Das ist kein JSON, das sich senden lässt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>A copy is in {place}.</source>
        <translation>Eine Kopie ist in {place}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image done: {prompt}</source>
        <translation>Bild fertig: {prompt}</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Es wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine.</source>
        <translation>Außerhalb von Vitrine verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. A copy is in {place}.</source>
        <translation>Außerhalb von Vitrine verschoben oder gelöscht. Eine Kopie ist in {place}.</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Perhaps charged</source>
        <translation>Vielleicht berechnet</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation>Speichert in {place}</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>The service did not make it.</source>
        <translation>Der Dienst hat es nicht gemacht.</translation>
    </message>
    <message>
        <source>The service may have finished it. Checking costs nothing.</source>
        <translation>Der Dienst ist vielleicht fertig geworden. Prüfen kostet nichts.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video done: {prompt}</source>
        <translation>Video fertig: {prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>You were charged.</source>
        <translation>Ihnen wurde etwas berechnet.</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>only in the bucket</source>
        <translation>nur im Bucket</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>waiting to upload</source>
        <translation>wartet aufs Hochladen</translation>
    </message>
    <message>
        <source>{clock} · slower than usual</source>
        <translation>{clock} · langsamer als üblich</translation>
    </message>
    <message>
        <source>{clock} · usually {time}</source>
        <translation>{clock} · üblich {time}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} von {whole}</translation>
    </message>
    <message>
        <source>{title}: {prompt}. {reason}</source>
        <translation>{title}: {prompt}. {reason}</translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation>{width} mal {height}</translation>
    </message>
</context>
<context>
    <name>TileMenu</name>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Restore from the bucket</source>
        <translation>Aus dem Bucket holen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>Deleted items stay here for %n days, in the bucket too, then go for good.</source>
        <translation>
            <numerusform>Gelöschtes bleibt %n Tag hier, auch im Bucket, und verschwindet dann endgültig.</numerusform>
            <numerusform>Gelöschtes bleibt %n Tage hier, auch im Bucket, und verschwindet dann endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted items stay here for %n days, then go for good.</source>
        <translation>
            <numerusform>Gelöschtes bleibt %n Tag hier und verschwindet dann endgültig.</numerusform>
            <numerusform>Gelöschtes bleibt %n Tage hier und verschwindet dann endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted items stay here until you empty the trash.</source>
        <translation>Gelöschtes bleibt hier, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Vitrine, %n job(s) at work</source>
        <translation>
            <numerusform>Vitrine, %n Auftrag läuft</numerusform>
            <numerusform>Vitrine, %n Aufträge laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation>Wert zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wird abgespielt</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Tempo {speed}</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>Use frame as input</source>
        <translation>Bild als Eingabe verwenden</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Viewer</source>
        <translation>Einzelansicht</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Zurück zur Galerie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verkleinert</translation>
    </message>
    <message>
        <source>This picture is too large to be kept whole: it is shown at {percent}% of its size. Zoom in, and the part you look at is read with all its pixels.</source>
        <translation>Dieses Bild ist zu groß, um ganz im Speicher zu bleiben: Es wird in {percent} % seiner Größe gezeigt. Beim Vergrößern wird der sichtbare Teil mit allen Bildpunkten gelesen.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Viewer bar</source>
        <translation>Leiste der Einzelansicht</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>Vorwärts abspielen</translation>
    </message>
    <message>
        <source>Play or pause; Fit or 100%</source>
        <translation>Abspielen oder Pause; Einpassen oder 100 %</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation>Dieses Bild speichern…</translation>
    </message>
    <message>
        <source>Show or hide the result&apos;s details</source>
        <translation>Details des Ergebnisses ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Stillstehen</translation>
    </message>
    <message>
        <source>Use this frame as input</source>
        <translation>Dieses Bild als Eingabe verwenden</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>Nichts ist gefiltert.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Close or go back</source>
        <translation>Schließen oder zurück</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the region before</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Warteschlange ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the right panel</source>
        <translation>Rechten Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Switch between Create and Details</source>
        <translation>Zwischen Erstellen und Details wechseln</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>WipePane</name>
    <message>
        <source>Wipe</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>{percent}% of A is seen; the rest is B.</source>
        <translation>{percent} % von A sind zu sehen; der Rest ist B.</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Vitrine menu</source>
        <translation>Vitrine-Menü</translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
    <message>
        <source>Zoom {percent}, Fit</source>
        <translation>Zoom {percent}, eingepasst</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>1 row needs a look.</source>
        <translation>1 Zeile braucht einen Blick.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave these {n} out</source>
        <translation>Diese {n} weglassen</translation>
    </message>
    <message>
        <source>None is ready.</source>
        <translation>Keine ist bereit.</translation>
    </message>
    <message>
        <source>The other one is ready.</source>
        <translation>Die andere ist bereit.</translation>
    </message>
    <message>
        <source>The other {n} are ready.</source>
        <translation>Die anderen {n} sind bereit.</translation>
    </message>
    <message>
        <source>Use nearest shape</source>
        <translation>Nächste Form nehmen</translation>
    </message>
    <message>
        <source>{n} rows need a look.</source>
        <translation>{n} Zeilen brauchen einen Blick.</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Add a key for a hosted model</source>
        <translation>Anbieterschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a provider key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect your own bucket</source>
        <translation>Eigenen Bucket verbinden</translation>
    </message>
    <message>
        <source>Everything you make, kept.</source>
        <translation>Alles, was Sie machen, bleibt.</translation>
    </message>
    <message>
        <source>Results are kept on this computer</source>
        <translation>Ergebnisse liegen auf diesem Computer</translation>
    </message>
    <message>
        <source>S3, R2, B2 or MinIO. You can do this any time</source>
        <translation>S3, R2, B2 oder MinIO. Das geht jederzeit</translation>
    </message>
    <message>
        <source>Such as one of Replicate. You pay the provider directly</source>
        <translation>Etwa einen von Replicate. Sie zahlen den Anbieter direkt</translation>
    </message>
    <message>
        <source>The demo painter is ready. It draws sample images on this computer, with no key, no network and no cost. Press Generate to see the whole path, from prompt to saved file.</source>
        <translation>Der Demo-Maler ist bereit. Er zeichnet Beispielbilder auf diesem Computer, ohne Schlüssel, ohne Netz und ohne Kosten. Drücken Sie „Generieren“, um den ganzen Weg vom Prompt bis zur gespeicherten Datei zu sehen.</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>_FileCard</name>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>Your file: {name}</source>
        <translation>Ihre Datei: {name}</translation>
    </message>
</context>
<context>
    <name>_Hints</name>
    <message>
        <source>{key}: {words}</source>
        <translation>{key}: {words}</translation>
    </message>
</context>
<context>
    <name>_MoreHeader</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
</context>
<context>
    <name>_SelectPopover</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>Ihre Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>{setting}: {values}</source>
        <translation>{setting}: {values}</translation>
    </message>
</context>
<context>
    <name>_Time</name>
    <message>
        <source>frame {n}</source>
        <translation>Bild {n}</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
</context>
</TS>

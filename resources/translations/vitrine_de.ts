<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActiveLinks</name>
    <message>
        <source>A stopped link opens no more. Your originals stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link opens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping a link deletes the shared copy. Your originals stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n files copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video model is listed yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>JSON, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {n} to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {shape} is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {shape} is not offered. {nearest} is the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {n} prompts. A batch takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images looked up in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {left} of today’s {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes today’s {limit} by {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file beside the CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at a time, about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prompts, {ticked} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} = {n} prompts, {ticked} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns, {encoding}, {delimiter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no value for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked for some</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenHead</name>
    <message>
        <source>Next of the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous of the selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>30 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images or videos, and how they were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bucket or not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on a day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest or oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over ${dollars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under ${dollars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a link that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remixed from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerFooter</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch (Ctrl Shift Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue for when online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerForm</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Part to keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropSheet</name>
    <message>
        <source>As the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}. This model takes up to {most} MP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n active links to it stop working.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active links to them stop working.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay for now: a job still works on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 active link to it stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 active link to them stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 item for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves this computer and {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave this computer and {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{n} of {count} selected · {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Choose a picture or video to see how it was made and where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
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
        <source>It was charged.</source>
        <translation>Es wurde berechnet.</translation>
    </message>
    <message>
        <source>Its first line names the columns, one of them “prompt”.</source>
        <translation>Die erste Zeile nennt die Spalten, eine davon „prompt“.</translation>
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
        <source>Keys from the settings.</source>
        <translation>Schlüssel aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Keys set now are kept until you quit, not saved.</source>
        <translation>Jetzt gesetzte Schlüssel bleiben bis zum Beenden, werden aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
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
        <source>The bucket&apos;s name only.</source>
        <translation>Nur der Name des Buckets.</translation>
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
        <source>The parts did not become one file.</source>
        <translation>Aus den Teilen wurde keine Datei.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not answer.</source>
        <translation>Der Proxy dieses Computers antwortet nicht.</translation>
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
        <source>The service refused this value.</source>
        <translation>Der Dienst lehnte diesen Wert ab.</translation>
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
        <source>This computer did not let Vitrine serve the file. The file itself is safe.</source>
        <translation>Dieser Computer ließ Vitrine die Datei nicht ausliefern. Die Datei selbst ist sicher.</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine write to {0}. Nothing that was already saved is lost.</source>
        <translation>Dieser Computer lässt Vitrine nicht in {0} schreiben. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>This computer has not enough memory to open the file.</source>
        <translation>Dieser Computer hat nicht genug Speicher, um die Datei zu öffnen.</translation>
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
        <source>VACUUM INTO ?</source>
        <translation type="unfinished"></translation>
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
        <source>{0} = ?</source>
        <translation type="unfinished"></translation>
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
        <source>{0} UNION SELECT id FROM prompt WHERE prompt GLOB &apos;{1}&apos; AND prompt LIKE ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} You were not charged.</source>
        <translation>{0} Ihnen wurde nichts berechnet.</translation>
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
        <source>{0} does not offer this version of {1} any more. You were not charged.</source>
        <translation>{0} bietet diese Version von {1} nicht mehr an. Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>{0} does not offer what Vitrine asked for.</source>
        <translation>{0} bietet nicht an, wonach Vitrine gefragt hat.</translation>
    </message>
    <message>
        <source>{0} does not take this name for a file.</source>
        <translation>{0} nimmt diesen Dateinamen nicht an.</translation>
    </message>
    <message>
        <source>{0} has no input named {1}.</source>
        <translation>{0} hat keine Eingabe namens {1}.</translation>
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
        <source>{0} was moved or deleted outside Vitrine before it was stored.</source>
        <translation>{0} wurde vor dem Speichern außerhalb von Vitrine verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>{0} with {1}.</source>
        <translation>{0} mit {1}.</translation>
    </message>
    <message>
        <source>{0} {1} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&apos;s model {1} {2}. You were not charged.</source>
        <translation>Modell von {0}: {1} {2}. Ihnen wurde nichts berechnet.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was copied stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 original, {size}, and a manifest with all its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result was left out: its file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} and a manifest are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} originals, {size}, and a manifest with all their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results were left out: their files are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, waiting for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your bucket and on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your bucket; the file here is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from a file of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {name}, the last of {n} before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {name}, which came from a picture of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {name}, which came from a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing made from it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · checksum matches · copied {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · checksum matches · saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · {rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led to {images} and {videos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led to {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codec}, no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codec}, sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} and {videos} made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January|February|March|April|May|June|July|August|September|October|November|December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {bucket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under $0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find a command, a model or a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>1 image|{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample image|{n} sample images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample video|{n} sample videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video|{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a {provider} key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an {provider} key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them here, paste, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use as first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use as last frame</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: drop one here, paste, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over today’s {limit} limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt, model and 1 setting restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt, model and {n} settings restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches to {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would pass the {limit} a day you set. Spent today: {spent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {money} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <source>about {megapixels} MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} takes at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not take: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {most} characters. Shorten by {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSeed</name>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you make, kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F on a picture, here or in the viewer, and it is kept in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched {n} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo painter is ready. It draws sample images on this computer, with no key, no network and no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a picture into one: select it and press V, or choose Video in Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt in Create and press Generate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Added {count} to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>No prompt is starred yet. Press S on one to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt matches “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts that you generate with are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search 1 prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {n} prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputCell</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it. Alt with Left or Right moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputWells</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel. It costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel. Nothing was sent, so nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel. {provider} may still charge for the time it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check. Asks {provider} what became of it; costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard. Takes it off this list; its record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with a new seed, which makes another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry. It goes on where it stopped; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry. The same request is sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again. If the first one arrived too, you may pay twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptBlock</name>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from bucket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Click, then press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys, Esc to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Kept in the system keyring ({name}). Vitrine never writes keys to its own files or logs.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the environment ({names}). A key saved here is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested {time}: the key works, account {name}, {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>At each provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How results are kept on this computer. The folder itself is chosen under Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all; the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>MB. A larger result is left at the service, and you are told where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the link to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {n} saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame-{n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>1 result saved to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results saved to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put results in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type { to add a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelListView</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Add a provider key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches. Change the words, or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {n} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no models to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Image models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a key to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n image(s) are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Open Vitrine to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine cannot tell whether a job was carried out. Checking costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organise</name>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to {collection}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from favourites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from {collection}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged {tag}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collection renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Search commands, models and collections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands, models and collections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Cannot play this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot play this format here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or no video. Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is safe. This computer cannot decode its video format inside Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointedGallery</name>
    <message>
        <source>{action} (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Or try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history (Ctrl Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptHistory</name>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvidersSection</name>
    <message>
        <source>Always ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own keys. You pay each provider directly; Vitrine adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo painter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws sample pictures and clips on this computer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A camera that reads it opens the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {time}, in your bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>Close the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause. No new job starts; running ones finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume. Jobs that wait start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you generate is listed here until it is done.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on at the provider; Vitrine collects them next time it opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relative</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a video from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in the trash can be restored or deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual tile size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine writes no secrets into jobs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentedRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectRow</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>This value does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
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
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>ShapeBlock</name>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeChips</name>
    <message>
        <source>Custom size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other shapes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Anyone who has the link can see these items until it ends. Send it only to those who should see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %n links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood, create link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n links, copied as a list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A simple page with all %n, {place}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A simple page, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has the link can see these items until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people download the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gallery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the original itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show prompts on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in your bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} items can be shared at once; {count} are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days is the longest S3 allows for a signed link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days is the longest Vitrine lets a link live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens on this computer only, while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens on your local network, while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stopped. The shared copies are deleted; your originals stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stopped. The shared copy is deleted; your original stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stopped. Your original stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Share %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Single link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on this computer only, while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on your local network while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to {place} and opens anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page ends {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}, page of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingBlock</name>
    <message>
        <source>1 link, {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links, the last {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Collection renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>No key for {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the keys of {command}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Arrows, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or deselect one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{shift} + move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{key} alone is for typing. Add {modifier} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves about in the gallery and in lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a key and press another one. Single letters act in the gallery and the viewer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarGroups</name>
    <message>
        <source>Collections and smart filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarPopover</name>
    <message>
        <source>No collections yet. The plus makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smart filters yet. The plus saves what is filtered now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmartFilters</name>
    <message>
        <source>Not uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over $0.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>It was moved or deleted outside Vitrine. A copy is in {place}: restore it from the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted outside Vitrine. Put it back, and it is shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Both keys belong together: enter this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bucket&apos;s name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>AWS, Cloudflare R2, Backblaze B2, MinIO, any S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every result is saved to this computer first, then copied to your bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New results go there. Those made before stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring was found: the keys are kept until you quit, not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are copied to {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Save and use this bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in {bucket} stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your S3 bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSteps</name>
    <message>
        <source>Bucket and region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign links, but the bucket is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can upload in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can write, read and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, read and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image done: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. A copy is in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may have finished it. Checking costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video done: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Ihnen wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} · slower than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} · usually {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {prompt}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileMenu</name>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the bucket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Vitrine, %n job(s) at work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Full screen (Ctrl Shift F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop (Shift L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use frame as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Back to the gallery (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Move to trash (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl -)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause; Fit or 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the result&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this frame as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Close or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the region before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between Create and Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit (0) or 100% (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent}, Fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>Your file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MoreHeader</name>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SelectPopover</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Time</name>
    <message>
        <source>frame {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Filmstrip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

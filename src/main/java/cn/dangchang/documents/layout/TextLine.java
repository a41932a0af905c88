package cn.dangchang.documents.layout;

import java.util.List;

/** A line of text as broken. @param indent free space at its start; @param last whether the paragraph ends here. */
record TextLine(List<Atom> atoms, float indent, boolean last) {
    float width() {
        return (float) atoms.stream().mapToDouble(Atom::width).sum();
    }
}

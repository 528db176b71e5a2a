# SPDX-License-Identifier: GPL-3.0-or-later
# What the windows need at hand: theme, fonts, icons. Objects, not a static library: a linker drops the initialiser of a
# .qrc that sits in an archive.
qt_add_resources(dwcp_resource_sources ${CMAKE_CURRENT_LIST_DIR}/console.qrc)
add_library(dwcp_resources OBJECT ${dwcp_resource_sources})
target_link_libraries(dwcp_resources PRIVATE Qt6::Core)

# dwcp_add_resources(TARGET): compiles the resources into an executable.
function(dwcp_add_resources target)
  target_link_libraries(${target} PRIVATE dwcp_resources)
endfunction()
